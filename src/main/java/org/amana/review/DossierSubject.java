package org.amana.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.review.snapshot.FactWeight;
import org.amana.review.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of dossier is about: one bean per kind, in the room that knows it. All methods are called within the
 * transaction of the step, with the dossier locked where it changes.
 */
public interface DossierSubject {

    DossierKind kind();

    /** Whether this dossier is one of its own. */
    default boolean knows(Dossier dossier) {
        return dossier.kind() == kind();
    }

    /** What is submitted, as it stands now (R2). */
    Snapshot snapshot(Dossier dossier);

    /** @throws RuleViolation listing everything that is missing before submission */
    void checkComplete(Dossier dossier);

    /** The members whom it names: none of them decides on it (A4). */
    Set<UUID> membersNamed(Dossier dossier);

    /** The accounts that prepared what it rests on besides itself: none of them decides on it (A4). */
    default Set<UUID> preparedBy(Dossier dossier) {
        return Set.of();
    }

    /**
     * What bars approving as things stand today, though it was complete when submitted (N3).
     *
     * @param choice the choice made, or null to ask about the whole
     */
    List<RuleViolation.Reason> barsApproval(Dossier dossier, @Nullable String choice);

    /** What approving chooses from; empty where there is nothing to choose. */
    List<Choice> choices(Dossier dossier);

    /** All of that at once, for the page of a dossier that is under review. */
    default Outlook outlook(Dossier dossier) {
        List<Choice> choices = choices(dossier);
        return new Outlook(
                barsApproval(dossier, null),
                choices,
                choices.stream()
                        .collect(Collectors.toMap(
                                Choice::value, choice -> barsApproval(dossier, choice.value()), (a, b) -> a)),
                List.of());
    }

    /** What it means when the fact with this label is not as it was in another version. */
    default FactWeight weightOf(String factLabel) {
        return FactWeight.CHANGE;
    }

    /** Whether a place says of itself that it is as in what this dossier amends (B7). */
    default boolean keptAsItWas(Snapshot.Place place) {
        return false;
    }

    /** The last day proposed for an approval that ends, null where approvals have no end (B6). */
    @Nullable
    LocalDate defaultUntil(Dossier dossier);

    /** Does what approval means, at the same instant. */
    void approved(Dossier dossier, Approval approval, Viewer by);

    /** It is the region's again, to be corrected. */
    void returned(Dossier dossier);

    void rejected(Dossier dossier, Viewer by);

    /** A draft is given up: what it is about goes away. Only for kinds whose drafts are given up. */
    default void givenUp(Dossier dossier) {
        throw new UnsupportedOperationException(dossier.kind() + " is not given up");
    }

    /** Address of the region's own page of it. */
    String path(Dossier dossier);
}
