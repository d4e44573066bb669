package org.amana.review.way;

import java.util.HashMap;
import java.util.Map;
import org.amana.kernel.LegalDay;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.review.Dossier;
import org.amana.review.Step;
import org.springframework.stereotype.Component;

/** Tells the leadership what a region hands over, and the region what became of it. */
@Component
class DossierNotices {

    private final Notices notices;
    private final Subjects subjects;

    DossierNotices(Notices notices, Subjects subjects) {
        this.notices = notices;
        this.subjects = subjects;
    }

    void about(Dossier dossier, Step step) {
        switch (step) {
            case SUBMITTED, ENDORSED -> tellLeadership(dossier, step);
            case RETURNED, RETURNED_BY_ITSELF, APPROVED, REJECTED ->
                notices.tell(Telling.region(
                        "dossier." + step,
                        dossier.regionCode(),
                        subjects.of(dossier).path(dossier),
                        args(dossier)));
            case BEGUN, RECALLED, OPENED -> {}
        }
    }

    /** The provinces of a list that go together are told as one. */
    private void tellLeadership(Dossier dossier, Step step) {
        if (dossier.groupId() == null) {
            notices.tell(Telling.leadership("dossier." + step, "/reviews/" + dossier.id(), args(dossier)));
        } else {
            Map<String, String> args = args(dossier);
            args.remove("province");
            String together = String.join(
                    " ",
                    step.name(),
                    dossier.groupId().toString(),
                    String.valueOf(dossier.round()),
                    LegalDay.dayOf(java.util.Objects.requireNonNull(dossier.submittedAt()))
                            .toString());
            notices.tell(Telling.leadership(
                            "dossier." + step,
                            "/reviews?kind=" + dossier.kind() + "&region=" + dossier.regionCode(),
                            args)
                    .once(together));
        }
    }

    private static Map<String, String> args(Dossier dossier) {
        Map<String, String> args = new HashMap<>();
        args.put("kind", dossier.kind().name());
        args.put("region", dossier.regionCode());
        args.put("reference", dossier.reference());
        if (dossier.provinceCode() != null) {
            args.put("province", dossier.provinceCode());
        }
        return args;
    }
}
