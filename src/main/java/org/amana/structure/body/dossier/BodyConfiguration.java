package org.amana.structure.body.dossier;

import org.amana.review.DossierSubject;
import org.amana.structure.BodyKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One subject for each kind of body. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    DossierSubject secretariatDossier(BodyDossier.Parts parts) {
        return new BodyDossier(BodyKind.SECRETARIAT, parts);
    }

    @Bean
    DossierSubject committeeDossier(BodyDossier.Parts parts) {
        return new BodyDossier(BodyKind.COMMITTEE, parts);
    }
}
