package org.amana.membership.intake;

import org.amana.kernel.LegalDay;
import org.amana.membership.roll.PersonCheck;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** How the rows of a list are understood today: in its places, by its source and consent. */
@Component
class RowReadings {

    private final PersonCheck check;
    private final Territories territories;
    private final ImportScope scope;
    private final LegalDay legalDay;

    RowReadings(PersonCheck check, Territories territories, ImportScope scope, LegalDay legalDay) {
        this.check = check;
        this.territories = territories;
        this.scope = scope;
        this.legalDay = legalDay;
    }

    RowReading of(MemberImport list) {
        return new RowReading(
                check,
                new Places(territories, scope.provincesOf(list)),
                list.source(),
                list.consentOn(),
                legalDay.today());
    }
}
