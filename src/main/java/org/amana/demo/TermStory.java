package org.amana.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.Dossier;
import org.amana.structure.BodyKind;
import org.amana.structure.body.forming.Amending;
import org.amana.structure.body.forming.Composition.OpenSeat;
import org.amana.structure.body.forming.Extending;
import org.amana.structure.body.forming.Resigning;
import org.springframework.stereotype.Component;

/** What becomes of a body in force: a seat given up and filled again, a term extended (B6, B7). */
@Component
class TermStory {

    /** More than a body has seats: who was passed over sits in none. */
    private static final int STRANGERS = 20;

    private static final int ALL = Integer.MAX_VALUE;

    private final Resigning resigning;
    private final Amending amending;
    private final Extending extending;
    private final BodyStory story;
    private final Cast cast;
    private final Stage stage;

    TermStory(Resigning resigning, Amending amending, Extending extending, BodyStory story, Cast cast, Stage stage) {
        this.resigning = resigning;
        this.amending = amending;
        this.extending = extending;
        this.story = story;
        this.cast = cast;
        this.stage = stage;
    }

    /** A seat is given up and filled again, and the leadership approves it. */
    void amend(String region, BodyKind kind, LocalDate day) {
        story.approve(submitAmendment(region, kind, day), day.plusDays(11), null);
        stage.curtain();
    }

    /** The same, which waits for the leadership. */
    Dossier submitAmendment(String region, BodyKind kind, LocalDate day) {
        UUID amendment = beginAmendment(region, kind, day);
        Dossier submitted = story.submit(region, amendment, day.plusDays(6));
        stage.curtain();
        return submitted;
    }

    /** The same, which the region has not submitted yet. */
    UUID beginAmendment(String region, BodyKind kind, LocalDate day) {
        resign(region, kind, day);
        LocalDate begun = day.plusDays(2);
        Viewer secretary = cast.secretary(region);
        UUID amended = stage.on(begun, secretary, () -> {
            UUID amendment = amending.begin(secretary, region, kind);
            story.fill(secretary, region, kind, begun, ALL, STRANGERS);
            return amendment;
        });
        stage.curtain();
        return amended;
    }

    /** The fourth of those who hold a seat gives it up. */
    private void resign(String region, BodyKind kind, LocalDate day) {
        Viewer secretary = cast.secretary(region);
        stage.on(day, secretary, () -> {
            OpenSeat seat = resigning.held(secretary, region, kind).get(3);
            return resigning.resign(secretary, region, seat.id(), seat.version(), day);
        });
    }

    /** A signatory gives it more time. */
    void extend(String region, BodyKind kind, LocalDate day, LocalDate until) {
        Viewer signatory = cast.signatory();
        stage.on(day, signatory, () -> {
            int version = extending.version(signatory, region, kind);
            extending.extend(
                    signatory,
                    region,
                    kind,
                    version,
                    until,
                    "لإتمام لائحة المقترحين للأمانات الإقليمية قبل انعقاد المؤتمر الجهوي.");
            return until;
        });
    }
}
