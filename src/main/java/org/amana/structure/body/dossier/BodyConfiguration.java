package org.amana.structure.body.dossier;

import org.amana.kernel.LegalDay;
import org.amana.membership.Members;
import org.amana.review.DossierSubject;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.SeatRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One subject for each kind of body. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    DossierSubject secretariatDossier(
            BodyRepository bodies,
            SeatRepository seats,
            Members members,
            Choosing choosing,
            Completeness completeness,
            TakingOver takingOver,
            GivenUp givenUp,
            Settings settings,
            LegalDay legalDay) {
        return new BodyDossier(
                BodyKind.SECRETARIAT,
                bodies,
                seats,
                members,
                choosing,
                completeness,
                takingOver,
                givenUp,
                settings,
                legalDay);
    }

    @Bean
    DossierSubject committeeDossier(
            BodyRepository bodies,
            SeatRepository seats,
            Members members,
            Choosing choosing,
            Completeness completeness,
            TakingOver takingOver,
            GivenUp givenUp,
            Settings settings,
            LegalDay legalDay) {
        return new BodyDossier(
                BodyKind.COMMITTEE,
                bodies,
                seats,
                members,
                choosing,
                completeness,
                takingOver,
                givenUp,
                settings,
                legalDay);
    }
}
