package org.amana.access;

import java.util.List;

/** The accounts that the sign-in page of the demonstration offers, one per role; the fictional party names them. */
public interface DemonstrationAccounts {

    /** In the order in which they are shown. Asked only while this is the demonstration. */
    List<DemonstrationAccount> accounts();
}
