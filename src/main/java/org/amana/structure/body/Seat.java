package org.amana.structure.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.acceptance.Acceptance;
import org.jspecify.annotations.Nullable;

/** One seat of a body: held by nobody, or by one member who accepts it (B4). */
@Entity
public class Seat extends Versioned {

    /** By precedence. */
    public static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::post).thenComparing(Seat::position);

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private Post post;

    private int position;
    private UUID place;
    private boolean live;
    private boolean carried;
    private @Nullable UUID memberId;

    @Embedded
    private @Nullable Acceptance acceptance;

    @SuppressWarnings("NullAway")
    protected Seat() {}

    public Seat(Body body, Post post, int position) {
        this(body, post, position, null);
    }

    /** @param before the seat of an earlier version that had the same place; null for a new place */
    public Seat(Body body, Post post, int position, @Nullable Seat before) {
        this.bodyId = body.id();
        this.kind = body.kind();
        this.regionCode = body.regionCode();
        this.post = post;
        this.position = position;
        this.place = before == null ? id() : before.place;
        this.live = true;
    }

    /** The seat of a body in force, taken over as it is into its amendment (B7). */
    public static Seat carried(Body amendment, Seat inForce) {
        Seat seat = new Seat(amendment, inForce.post, inForce.position, inForce);
        seat.memberId = inForce.memberId;
        seat.acceptance = inForce.acceptance;
        seat.carried = true;
        return seat;
    }

    /** Somebody is chosen; what whoever held it before accepted counts for them alone. */
    public void give(UUID member) {
        memberId = member;
        acceptance = null;
        carried = carried && byRight();
    }

    /** The region wants somebody else; a carried seat is then one that the amendment changes. */
    public void leaveEmpty() {
        vacate();
        carried = false;
    }

    void vacate() {
        memberId = null;
        acceptance = null;
    }

    public void accepted(Acceptance given) {
        if (memberId == null) {
            throw new IllegalStateException("nobody holds this seat");
        }
        acceptance = given;
    }

    /** The body is no longer: what its members may hold elsewhere is not bound by it any more. */
    public void release() {
        live = false;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public BodyKind kind() {
        return kind;
    }

    public String regionCode() {
        return regionCode;
    }

    public Post post() {
        return post;
    }

    public int position() {
        return position;
    }

    /** The same place in the body, version after version: what remarks hang on and snapshots are compared by. */
    public UUID place() {
        return place;
    }

    /** Taken over from the body in force; the amendment does not change it. */
    public boolean carried() {
        return carried;
    }

    @Nullable
    public UUID memberId() {
        return memberId;
    }

    @Nullable
    public Acceptance acceptance() {
        return acceptance;
    }

    public boolean empty() {
        return memberId == null;
    }

    /** The regional secretary presides by right (B2): nobody is chosen for it, and nobody has to accept it. */
    public boolean byRight() {
        return post == Post.PRESIDENT;
    }

    /** Held by someone who accepted, or by right. */
    public boolean settled() {
        return memberId != null && (byRight() || acceptance != null);
    }

    public String path() {
        return "/regions/" + regionCode + "/seats/" + id();
    }
}
