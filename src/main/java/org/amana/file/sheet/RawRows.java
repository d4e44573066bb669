package org.amana.file.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file as they stand in it, one after the other. */
interface RawRows extends Closeable {

    /** The next row, null after the last. */
    @Nullable
    RawRow next() throws IOException, UnreadableSheetException;
}
