package org.amana.home.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Account;
import org.amana.access.Accounts;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.access.RoleAssignment;
import org.amana.access.Viewer;
import org.amana.home.chart.Chart.Branch;
import org.amana.home.chart.Chart.Card;
import org.amana.home.chart.Chart.Look;
import org.amana.home.chart.Chart.Part;
import org.amana.home.chart.Chart.Text;
import org.amana.home.standing.BoardRow;
import org.amana.home.standing.Officer;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.home.standing.Statuses;
import org.amana.home.standing.Waits;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.review.Dossiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The party at one glance: the leadership, and each region with its secretary and its bodies. */
@Service
@Transactional(readOnly = true)
class CountryChart {

    private static final List<String> COLUMNS =
            List.of("home.region", "home.officer", "home.secretariat", "home.committee", "home.chart.provinces");

    private final Standings standings;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Dossiers dossiers;
    private final LegalDay legalDay;
    private final ChartWords words;

    CountryChart(
            Standings standings,
            Assignments assignments,
            Accounts accounts,
            Dossiers dossiers,
            LegalDay legalDay,
            ChartWords words) {
        this.standings = standings;
        this.assignments = assignments;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.legalDay = legalDay;
        this.words = words;
    }

    /** @throws NotFound unless the viewer is of the leadership */
    public ChartPage page(Viewer by) {
        Viewer.require(by.leadership(), "chart", "country");
        Statuses statuses = new Statuses(true, legalDay.today(), new Waits(dossiers.waiting(), legalDay.today()));
        List<Card> regions =
                standings.all().stream().map(region -> region(region, statuses)).toList();
        return ChartPage.of(
                null,
                null,
                new Chart(List.of(leadership()), List.of(new Branch(null, regions))),
                COLUMNS,
                words.fromRight());
    }

    private Card leadership() {
        List<RoleAssignment> held = assignments.inForce(Role.CENTRAL_LEADERSHIP);
        Map<UUID, Account> holders = accounts
                .all(held.stream().map(RoleAssignment::accountId).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Look.TITLE, null, Text.strong(words.say("role.CENTRAL_LEADERSHIP"))));
        held.stream()
                .filter(assignment -> assignment.grant().signatory())
                .map(assignment -> holders.get(assignment.accountId()))
                .forEach(account -> parts.add(Part.of(
                        Look.HELD,
                        account.memberId() == null ? null : "/members/" + account.memberId(),
                        Text.strong(words.name(account.name())),
                        Text.quiet(words.say("home.chart.signatory")))));
        long others = held.stream()
                .filter(assignment -> !assignment.grant().signatory())
                .count();
        if (others > 0) {
            parts.add(Part.of(Look.HELD, null, Text.quiet(words.say("home.chart.others", others))));
        }
        return new Card(parts);
    }

    private Card region(RegionStanding region, Statuses statuses) {
        BoardRow row = BoardRow.of(region, statuses);
        return Card.of(
                Part.of(Look.TITLE, region.path() + "/chart", Text.strong(words.name(region.name()))),
                secretary(region),
                Part.of(
                        Look.HELD,
                        region.path(),
                        words.fact("home.secretariat", row.secretariat()),
                        words.fact("home.committee", row.committee()),
                        Text.fact(
                                words.say("home.chart.provincesCovered", region.provincesCovered(), region.provinces()),
                                words.say("home.status.of", region.provincesCovered(), region.provinces()))));
    }

    private Part secretary(RegionStanding region) {
        Officer officer = region.secretary();
        return officer == null
                ? Part.of(Look.VACANT, region.path() + "/secretary", Text.strong(words.say("home.vacant")))
                : Part.of(
                        Look.HELD,
                        "/members/" + officer.memberId(),
                        Text.strong(
                                officer.acting()
                                        ? words.say("home.chart.acting", words.name(officer.name()))
                                        : words.name(officer.name())));
    }
}
