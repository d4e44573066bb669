package org.amana.membership.export;

import java.io.Closeable;
import java.io.IOException;
import org.amana.membership.MemberSummary;

/** A list of members as a file, written row by row; closing completes it. */
interface ListFile extends Closeable {

    void row(MemberSummary member) throws IOException;
}
