package org.amana.structure.body.page;

import java.util.List;
import org.amana.structure.BodyKind;
import org.amana.structure.Candidate;
import org.amana.structure.body.Body;

/**
 * One seat, for who composes.
 *
 * @param inForce whether it is a seat of the body in force; that is left, and not composed
 * @param candidates who was found, with what stands for and against each
 */
record SeatPage(BodyView body, SeatView seat, boolean inForce, String text, List<Candidate> candidates) {

    public BodyKind kind() {
        return body.kind();
    }

    /** Key of the body's name: what a congress elected is not provisional. */
    public String bodyWords() {
        StandingBody standing = body.standing();
        Body of = inForce && standing != null ? standing.body() : body.body();
        return (of != null && of.permanent() ? "bodyKind.permanent." : "bodyKind.") + kind();
    }
}
