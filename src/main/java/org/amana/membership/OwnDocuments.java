package org.amana.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Papers of a member that another room keeps or makes: one bean each. Asked in the transaction of the page, for the member
 * whose page it is (M7).
 */
public interface OwnDocuments {

    /** Those of this member, in any order. */
    List<Document> of(UUID memberId);

    /**
     * A paper to take away.
     *
     * @param title what it is, in the reader's words
     * @param name the file's name, null for one that is made when it is asked for
     * @param path where it is fetched; it serves the member and decides so itself
     */
    record Document(
            MessageSourceResolvable title,
            LocalDate day,
            @Nullable String name,
            String path) {}
}
