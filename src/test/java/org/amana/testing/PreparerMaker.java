package org.amana.testing;

import java.util.UUID;

/** Makes the region's preparer of the tests, as the room that knows preparers would (A6). */
public interface PreparerMaker {

    /** @return key of the preparer's account, in use with the tests' password */
    UUID make(People people);
}
