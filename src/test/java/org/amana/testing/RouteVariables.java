package org.amana.testing;

import java.util.Map;

/** What a room puts in the place of its path variables when the route test walks every route. */
public interface RouteVariables {

    /**
     * Makes what the routes need in region {@link People#REGION}, as the people there would.
     *
     * @return values by path variable, such as {@code member}
     */
    Map<String, String> make(People people);
}
