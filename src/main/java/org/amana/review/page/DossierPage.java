package org.amana.review.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.review.Choice;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.DossierStep;
import org.amana.review.OpenDossier;
import org.amana.review.Remark;
import org.amana.review.SubmittedRound;
import org.amana.review.SubmittedVersions;
import org.amana.review.page.DossierView.ChoiceLine;
import org.amana.review.page.DossierView.Group;
import org.amana.review.page.DossierView.Neighbour;
import org.amana.review.page.DossierView.StepLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the page of a dossier together. */
@Component
class DossierPage {

    private final FactWords words;
    private final Accounts accounts;
    private final MessageSource messages;
    private final LegalDay legalDay;
    private final SubmittedVersions versions;

    DossierPage(
            FactWords words, Accounts accounts, MessageSource messages, LegalDay legalDay, SubmittedVersions versions) {
        this.words = words;
        this.versions = versions;
        this.accounts = accounts;
        this.messages = messages;
        this.legalDay = legalDay;
    }

    /** @param round the round to show beside the one before it; null for the latest */
    DossierView of(OpenDossier open, @Nullable Integer round) {
        Dossier dossier = open.dossier();
        FactWords.Reader reader = words.of(open);
        Map<UUID, TwoScripts> people = accounts.names(Stream.concat(
                        open.steps().stream().map(DossierStep::accountId),
                        open.remarks().stream().map(Remark::author))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        RoundSheet sheet =
                new RoundSheet(open, round, reader, people, (before, now) -> versions.compare(dossier, before, now));
        boolean waits = dossier.state() == DossierState.SUBMITTED;
        String territory = Objects.requireNonNullElse(dossier.provinceCode(), dossier.regionCode());
        return new DossierView(
                reader.label("dossierKind." + dossier.kind()) + " · " + reader.territory(territory),
                open,
                reader.territory(dossier.regionCode()),
                dossier.provinceCode() == null ? null : reader.territory(dossier.provinceCode()),
                waits ? Wait.since(Objects.requireNonNull(dossier.submittedAt()), legalDay) : null,
                sheet.shown(),
                sheet.before(),
                sheet.rounds(),
                sheet.whole(),
                sheet.places(versions.kept(dossier)),
                sheet.wholeRemarks(),
                open.steps().stream()
                        .map(step -> new StepLine(step.step(), step.round(), people.get(step.accountId()), step.at()))
                        .toList(),
                open.choices().stream()
                        .map(choice -> choice(choice, open, reader))
                        .toList(),
                chosen(open, reader),
                group(open, reader));
    }

    private ChoiceLine choice(Choice choice, OpenDossier open, FactWords.Reader reader) {
        return new ChoiceLine(
                choice.value(),
                reader.value(choice.label()),
                open.choiceBars().getOrDefault(choice.value(), List.of()).stream()
                        .filter(reason -> !open.bars().contains(reason))
                        .map(reason -> messages.getMessage(
                                reason.message(), reason.args().toArray(), LocaleContextHolder.getLocale()))
                        .toList());
    }

    /** What was chosen in approving it: as it can be chosen, or as it stood in the last round. */
    private static @Nullable ChoiceLine chosen(OpenDossier open, FactWords.Reader reader) {
        String taken = open.dossier().choice();
        Stream<Choice> offered = open.choices().stream();
        Stream<Choice> submitted = open.rounds().stream()
                .sorted(Comparator.comparing(SubmittedRound::number).reversed())
                .flatMap(round -> round.snapshot().places().stream())
                .map(place -> new Choice(place.key(), place.title()));
        return Stream.concat(offered, submitted)
                .filter(choice -> choice.value().equals(taken))
                .findFirst()
                .map(choice -> new ChoiceLine(choice.value(), reader.value(choice.label()), List.of()))
                .orElse(null);
    }

    private static Group group(OpenDossier open, FactWords.Reader reader) {
        List<Dossier> group = open.group();
        int at = group.indexOf(open.dossier());
        return new Group(
                at + 1,
                group.size(),
                at > 0 ? neighbour(group.get(at - 1), reader) : null,
                at >= 0 && at < group.size() - 1 ? neighbour(group.get(at + 1), reader) : null);
    }

    private static Neighbour neighbour(Dossier dossier, FactWords.Reader reader) {
        return new Neighbour(dossier.id(), reader.territory(dossier.provinceCode()), dossier.state());
    }
}
