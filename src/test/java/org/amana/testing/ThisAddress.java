package org.amana.testing;

import org.amana.database.Demonstration;
import org.amana.web.PublicAddress;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Papers of the tests lead to the running application, whose port nobody knows beforehand, unless a test unsets it. */
@Component
@Primary
public class ThisAddress extends PublicAddress {

    private volatile boolean unset;

    ThisAddress(Demonstration demonstration) {
        super("", 0, demonstration);
    }

    /** From now on, to the test's end, nobody has set it. */
    public void isUnset() {
        unset = true;
    }

    void startOver() {
        unset = false;
    }

    @Override
    public boolean known() {
        return !unset;
    }
}
