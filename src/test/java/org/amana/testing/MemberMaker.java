package org.amana.testing;

import java.util.UUID;

/** Makes the member of the tests, as the room that knows members would (M7). */
public interface MemberMaker {

    /** @return key of an active member of {@link People#PROVINCE} */
    UUID make(People people);
}
