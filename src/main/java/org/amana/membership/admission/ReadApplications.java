package org.amana.membership.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.ApplicationsWaiting;
import org.amana.membership.OpenApplications;
import org.amana.membership.application.Applications;
import org.amana.membership.application.MembershipApplication;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of applications; each page costs the same number of queries. */
@Service
@Transactional(readOnly = true)
class ReadApplications implements OpenApplications {

    private static final int PAGE = 25;

    private final Applications applications;
    private final QueueKeys keys;
    private final Likenesses likenesses;
    private final Territories territories;
    private final LegalDay legalDay;

    ReadApplications(
            Applications applications,
            QueueKeys keys,
            Likenesses likenesses,
            Territories territories,
            LegalDay legalDay) {
        this.applications = applications;
        this.keys = keys;
        this.likenesses = likenesses;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /** What the address says. */
    record Asked(
            QueueBox box,
            @Nullable String region,
            @Nullable String province,
            QueueKeys.@Nullable Decided decided,
            @Nullable UUID after,
            @Nullable UUID before) {}

    /** @throws NotFound unless the viewer reads members there */
    QueuePage list(Viewer by, Asked asked) {
        Viewer.require(by.seesMembers(), "applications", "any");
        QueueKeys.Territory territory = within(by, asked);
        boolean backwards = asked.before() != null;
        UUID beside = backwards ? asked.before() : asked.after();
        List<UUID> found = keys.keys(asked.box(), territory, asked.decided(), beside, backwards, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<UUID> shown = more ? backwards ? found.subList(1, PAGE + 1) : found.subList(0, PAGE) : found;
        Map<String, TwoScripts> names = territories.names();
        List<QueueRow> rows = rows(by, shown, names);
        String query = territory.province() != null
                ? "&province=" + territory.province()
                : territory.region() != null ? "&region=" + territory.region() : "";
        QueueKeys.Decided decided = asked.decided();
        String address = "/applications?box=" + asked.box() + query
                + (decided == null ? "" : "&decidedFrom=" + decided.from())
                + (decided == null || decided.inTime() == null ? "" : "&inTime=" + decided.inTime());
        boolean first = backwards ? !more : beside == null;
        boolean last = !backwards && !more;
        return new QueuePage(
                asked.box(),
                keys.counts(territory),
                decided,
                decided == null ? 0 : keys.count(asked.box(), territory, decided),
                rows,
                territory.province() != null
                        ? names.get(territory.province())
                        : territory.region() != null ? names.get(territory.region()) : null,
                by.decidesOnMembers(),
                by.leadership(),
                query,
                shown.isEmpty() || first ? null : address + "&before=" + shown.get(0),
                shown.isEmpty() || last ? null : address + "&after=" + shown.get(shown.size() - 1));
    }

    private QueueKeys.Territory within(Viewer by, Asked asked) {
        if (asked.region() != null) {
            Viewer.require(by.seesRegion(territories.region(asked.region()).code()), "region", asked.region());
        }
        if (asked.province() != null) {
            Province province = territories.province(asked.province());
            Viewer.require(by.seesMembersOf(province.regionCode(), province.code()), "province", province.code());
        }
        return new QueueKeys.Territory(asked.region(), asked.province());
    }

    private List<QueueRow> rows(Viewer by, List<UUID> shown, Map<String, TwoScripts> names) {
        Map<UUID, MembershipApplication> found = shown.isEmpty()
                ? Map.of()
                : applications.findByIdIn(shown).stream()
                        .collect(Collectors.toMap(MembershipApplication::id, Function.identity()));
        Map<UUID, Likenesses.Found> alike = likenesses.of(by, waiting(found.values()));
        return shown.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(application -> row(by, application, alike.get(application.id()), names))
                .toList();
    }

    private static List<MembershipApplication> waiting(Collection<MembershipApplication> applications) {
        return applications.stream().filter(MembershipApplication::waits).toList();
    }

    private QueueRow row(
            Viewer by,
            MembershipApplication application,
            Likenesses.@Nullable Found found,
            Map<String, TwoScripts> names) {
        LocalDate today = legalDay.today();
        boolean selectable = found != null
                && found.clean()
                && by.decidesOnMembersOf(application.regionCode(), application.provinceCode());
        return new QueueRow(
                application.id(),
                application.reference(),
                application.name(),
                Objects.requireNonNull(names.get(application.provinceCode())),
                application.state(),
                application.submittedOn(),
                application.daysWaited(today),
                ChronoUnit.DAYS.between(today, application.dueOn()),
                found == null ? List.of() : Likenesses.inOrder(found.hindrances()),
                selectable,
                application.decidedOn(),
                application.appealWaits());
    }

    /**
     * Some of them, in the order asked for, to be accepted together.
     *
     * @throws NotFound unless the viewer decides somewhere, and reads all of them
     */
    List<QueueRow> many(Viewer by, List<UUID> ids) {
        Viewer.require(by.decidesOnMembers() && ids.size() <= AcceptMany.MOST, "applications", "many");
        List<QueueRow> rows = rows(by, ids, territories.names());
        Viewer.require(rows.size() == ids.size(), "applications", "many");
        return rows;
    }

    @Override
    public ApplicationsWaiting waiting(Viewer viewer) {
        if (!viewer.seesMembers()) {
            return ApplicationsWaiting.NONE;
        }
        Map<QueueBox, Long> counts = keys.counts(new QueueKeys.Territory(null, null));
        return new ApplicationsWaiting(
                counts.getOrDefault(QueueBox.WAITING, 0L),
                counts.getOrDefault(QueueBox.LATE, 0L),
                counts.getOrDefault(QueueBox.APPEALS, 0L));
    }
}
