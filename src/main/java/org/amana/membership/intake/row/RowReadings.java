package org.amana.membership.intake.row;

import org.amana.kernel.LegalDay;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.roll.PersonCheck;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** How the rows of a list are understood today: in its places, by its source and consent. */
@Component
public class RowReadings {

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

    public RowReading of(MemberImport list) {
        return new RowReading(
                check,
                new Places(territories, scope.provincesOf(list)),
                list.source(),
                list.consentOn(),
                legalDay.today());
    }
}
