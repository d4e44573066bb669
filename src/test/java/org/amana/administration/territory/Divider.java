package org.amana.administration.territory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.territory.division.ApplyDivisions;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.springframework.stereotype.Component;

/** Divides territories as administrators do, and lets the day come. */
@Component
public class Divider {

    private final DivisionDesk desk;
    private final ApplyDivisions divisions;
    private final People people;
    private final Today today;
    private final LegalDay legalDay;

    Divider(DivisionDesk desk, ApplyDivisions divisions, People people, Today today, LegalDay legalDay) {
        this.desk = desk;
        this.divisions = divisions;
        this.people = people;
        this.today = today;
        this.legalDay = legalDay;
    }

    UUID prepare(String csv) {
        Viewer administrator = people.administrator();
        return people.as(
                administrator,
                () -> desk.prepare(
                        administrator,
                        DivisionFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                        "file.csv",
                        null));
    }

    DivisionDesk.Shown shown(UUID id) {
        Viewer administrator = people.administrator();
        return people.as(administrator, () -> desk.show(administrator, id));
    }

    void schedule(UUID id, LocalDate day) {
        schedule(people.administrator(), id, day);
    }

    void schedule(Viewer by, UUID id, LocalDate day) {
        int version = shown(id).division().version();
        people.as(by, () -> desk.schedule(by, id, version, day, false));
    }

    /** Planned for tomorrow. */
    public UUID plan(String csv) {
        UUID id = prepare(csv);
        schedule(id, legalDay.today().plusDays(1));
        return id;
    }

    /** Tomorrow comes, and with it the job. */
    public int tomorrow() {
        today.is(legalDay.today().plusDays(1));
        return apply();
    }

    int apply() {
        return CurrentViewer.within(RowScope.EVERYTHING, divisions::applyDue);
    }

    /** In force now. */
    public UUID divide(String csv) {
        UUID id = prepare(csv);
        schedule(id, legalDay.today());
        apply();
        return id;
    }
}
