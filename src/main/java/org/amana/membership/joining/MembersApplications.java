package org.amana.membership.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.amana.membership.application.AppealOutcome;
import org.amana.membership.application.ApplicationState;
import org.amana.membership.self.OwnSpace;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The member's own applications in their space, and the appeal from there (M5, M7). */
@Component
class MembersApplications implements OwnPanel {

    private static final int ORDER = 40;

    private final OwnSpace own;
    private final OwnApplication application;
    private final Territories territories;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    MembersApplications(
            OwnSpace own, OwnApplication application, Territories territories, LegalDay legalDay, JdbcClient jdbc) {
        this.own = own;
        this.application = application;
        this.territories = territories;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * @param days from sending until the decision, or until today
     * @param appealDays since the appeal, until it was decided or until today
     */
    record Mine(
            UUID id,
            String reference,
            ApplicationState state,
            TwoScripts region,
            TwoScripts province,
            String provinceCode,
            LocalDate submittedOn,
            LocalDate dueOn,
            long days,
            boolean late,
            @Nullable LocalDate decidedOn,
            @Nullable String refusalReason,
            @Nullable LocalDate appealedOn,
            long appealDays,
            @Nullable AppealOutcome appealOutcome,
            @Nullable LocalDate appealDecidedOn) {

        public boolean waits() {
            return state == ApplicationState.SUBMITTED;
        }

        public boolean appealable() {
            return state == ApplicationState.REFUSED && appealedOn == null;
        }

        public String tone() {
            return late ? "late" : state.tone();
        }
    }

    @Override
    public String template() {
        return "membership/joining/own";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        List<Mine> mine = of(member.id());
        return mine.isEmpty() ? null : mine;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** @throws NotFound unless it is the viewer's own */
    Mine mine(Viewer by, UUID id) {
        return own.read(by, member -> of(member.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("application", id)));
    }

    /**
     * @throws NotFound unless it is the viewer's own
     * @throws org.amana.kernel.Overtaken when it can not be appealed, or was already
     */
    void appeal(Viewer by, UUID id, String text) {
        application.appeal(id, mine(by, id).provinceCode(), text, by.accountId());
    }

    private List<Mine> of(UUID member) {
        Map<String, TwoScripts> names = territories.names();
        LocalDate today = legalDay.today();
        return jdbc.sql("select * from applications_of_member(?)")
                .param(member)
                .query((row, n) -> {
                    LocalDate submitted = row.getObject("submitted_on", LocalDate.class);
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    LocalDate decided = row.getObject("decided_on", LocalDate.class);
                    OffsetDateTime appealed = row.getObject("appealed_at", OffsetDateTime.class);
                    LocalDate appealedOn = appealed == null ? null : LegalDay.dayOf(appealed.toInstant());
                    LocalDate appealDecided = row.getObject("appeal_decided_on", LocalDate.class);
                    String outcome = row.getString("appeal_outcome");
                    ApplicationState state = ApplicationState.valueOf(row.getString("state"));
                    return new Mine(
                            row.getObject("id", UUID.class),
                            row.getString("reference"),
                            state,
                            Objects.requireNonNull(names.get(row.getString("region_code"))),
                            Objects.requireNonNull(names.get(row.getString("province_code"))),
                            row.getString("province_code"),
                            submitted,
                            due,
                            ChronoUnit.DAYS.between(submitted, decided == null ? today : decided),
                            state == ApplicationState.SUBMITTED && today.isAfter(due),
                            decided,
                            row.getString("refusal_reason"),
                            appealedOn,
                            appealedOn == null
                                    ? 0
                                    : ChronoUnit.DAYS.between(
                                            appealedOn, appealDecided == null ? today : appealDecided),
                            outcome == null ? null : AppealOutcome.valueOf(outcome),
                            appealDecided);
                })
                .list();
    }
}
