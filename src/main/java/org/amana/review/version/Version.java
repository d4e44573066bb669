package org.amana.review.version;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amana.review.Dossier;
import org.amana.review.DossierStep;
import org.amana.review.Step;
import org.amana.review.way.SubmittedVersion;
import org.jspecify.annotations.Nullable;

/**
 * What stood submitted at one time: a round of a dossier, or every province of a list as it stood with that submission.
 *
 * @param reference of the dossier; of a list, of its first one
 * @param number which round, or which submission of the list, from 1
 * @param submittedAt when it was submitted, of a list when the last of it was
 * @param parts one of a dossier, one for each province of a list, by their code
 */
record Version(String reference, int number, Instant submittedAt, List<Part> parts) {

    /** How it is called in an address: {@code NOM-04-2026-003.2}. */
    String key() {
        return reference + "." + number;
    }

    /** What of it was submitted last. */
    Part latest() {
        return parts.stream()
                .max(Comparator.comparing(part -> part.submitted().submittedAt()))
                .orElseThrow();
    }

    Optional<Part> part(@Nullable String province) {
        return parts.stream()
                .filter(part -> Objects.equals(part.province(), province))
                .findFirst();
    }

    /**
     * One dossier's round.
     *
     * @param outcome the step that decided this round, null while it is under review
     */
    record Part(
            Dossier dossier,
            SubmittedVersion submitted,
            @Nullable DossierStep outcome) {

        @Nullable
        String province() {
            return dossier.provinceCode();
        }

        /** How this round ended, {@link Step#SUBMITTED} while it is under review. */
        Step ended() {
            return outcome == null ? Step.SUBMITTED : outcome.step();
        }

        /** What was chosen in approving this round. */
        @Nullable
        String choice() {
            return ended() == Step.APPROVED ? dossier.choice() : null;
        }
    }
}
