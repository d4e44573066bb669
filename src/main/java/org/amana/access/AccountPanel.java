package org.amana.access;

import org.jspecify.annotations.Nullable;

/** Something that the holder of an account has to know beside the password: one bean each. */
public interface AccountPanel {

    /** The template that holds the fragment {@code account(panel)}; {@code panel} is what {@link #view} made. */
    String template();

    /** What the fragment shows, null where there is nothing; asked outside a transaction, for the viewer only. */
    @Nullable
    Object view(Viewer by);
}
