package org.amana.membership.naming;

import java.util.List;

/**
 * One word of a search: a member matches it when any of its tokens begins with any of these prefixes.
 *
 * @param prefixes at least one prefix, each for a range {@code token >= p and token < NameFolding.after(p)}
 */
public record QueryWord(List<String> prefixes) {
    public QueryWord {
        prefixes = List.copyOf(prefixes);
    }
}
