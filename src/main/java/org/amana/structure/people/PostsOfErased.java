package org.amana.structure.people;

import static org.amana.membership.MemberErasure.Table.stays;

import java.util.List;
import org.amana.membership.MemberErasure;
import org.springframework.stereotype.Component;

/** M7: that a seat or a post was held, and until when, is the party's history; by whom is known by key alone. */
@Component
class PostsOfErased implements MemberErasure {

    @Override
    public List<Table> tables() {
        return List.of(
                stays("mandate"),
                stays("invitation"),
                stays("seat"),
                stays("seat_vacancy"),
                stays("seat_tenure"),
                stays("preparer"));
    }
}
