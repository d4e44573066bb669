package org.amana.membership.finding;

import java.util.List;
import org.amana.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A filter of which one is chosen.
 *
 * @param parameter its name in the address
 * @param chosen the value that is chosen, null for any
 * @param reloads whether other choices depend on it
 */
public record FilterChoice(
        String parameter,
        String label,
        List<Option> options,
        @Nullable String chosen,
        boolean reloads) {}
