package org.amana.review.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.Inbox;
import org.amana.review.page.InboxView.Decided;
import org.amana.review.page.InboxView.Item;
import org.amana.review.page.InboxView.Line;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** Puts the inbox together: the provinces of a list as one thing to review. */
@Component
class InboxPage {

    private static final int DECIDED_SHOWN = 30;

    private final Inbox inbox;
    private final Territories territories;
    private final Accounts accounts;
    private final LegalDay legalDay;

    InboxPage(Inbox inbox, Territories territories, Accounts accounts, LegalDay legalDay) {
        this.inbox = inbox;
        this.territories = territories;
        this.accounts = accounts;
        this.legalDay = legalDay;
    }

    InboxView of(Viewer by, InboxFilter filter) {
        Map<String, TwoScripts> names = territories.names();
        List<Line> lines = inbox.waiting(by).stream()
                .filter(waiting -> filter.shows(waiting.dossier()))
                .map(waiting -> line(waiting, names))
                .toList();
        return new InboxView(lines.size(), items(lines, names), decided(by, filter::shows, names));
    }

    private Line line(Inbox.Waiting waiting, Map<String, TwoScripts> names) {
        Dossier dossier = waiting.dossier();
        return new Line(
                dossier,
                names.get(dossier.provinceCode()),
                Wait.since(Objects.requireNonNull(dossier.submittedAt()), legalDay),
                waiting.sinceLastRound(),
                waiting.waitsForSuccessor());
    }

    /** By what belongs together; each stands where its oldest line stands. */
    private static List<Item> items(List<Line> lines, Map<String, TwoScripts> names) {
        Map<UUID, List<Line>> together = new LinkedHashMap<>();
        lines.forEach(line -> together.computeIfAbsent(
                        Objects.requireNonNullElse(
                                line.dossier().groupId(), line.dossier().id()),
                        key -> new ArrayList<>())
                .add(line));
        return together.values().stream().map(group -> item(group, names)).toList();
    }

    private static Item item(List<Line> lines, Map<String, TwoScripts> names) {
        Dossier first = lines.get(0).dossier();
        return new Item(
                first.regionCode(), nameOf(first.regionCode(), names), first.groupId() != null, List.copyOf(lines));
    }

    private List<Decided> decided(Viewer by, Predicate<Dossier> shown, Map<String, TwoScripts> names) {
        List<Dossier> decided = inbox.decidedLately(by).stream()
                .filter(shown)
                .limit(DECIDED_SHOWN)
                .toList();
        Map<UUID, TwoScripts> deciders = accounts.names(decided.stream()
                .map(Dossier::decidedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return decided.stream()
                .map(dossier -> new Decided(
                        dossier.id(),
                        dossier,
                        nameOf(dossier.regionCode(), names),
                        names.get(dossier.provinceCode()),
                        deciders.get(dossier.decidedBy()),
                        dossier.decidedAt()))
                .toList();
    }

    private static TwoScripts nameOf(String territory, Map<String, TwoScripts> names) {
        return names.getOrDefault(territory, new TwoScripts(territory, territory));
    }
}
