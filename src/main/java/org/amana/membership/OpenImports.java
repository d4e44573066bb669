package org.amana.membership;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Lists that are at work or wait for a decision, to be found again from other pages. */
public interface OpenImports {

    /**
     * One of them; its state is one of a closed set with its own words.
     *
     * @param percent how far the work has come, null when it waits for a person
     */
    record OpenImport(
            UUID id,
            String fileName,
            Enum<?> state,
            @Nullable Integer percent) {}

    /** Those of the viewer's territories, the newest first; none for whoever keeps no members. */
    List<OpenImport> open(Viewer by);
}
