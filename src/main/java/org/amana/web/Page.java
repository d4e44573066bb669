package org.amana.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, by keyset: the next page starts after a key, so that the ten-thousandth is as quick as the
 * first.
 *
 * @param rows the rows shown
 * @param previous the address parameter that leads to the page before, null on the first
 * @param next the address parameter that leads to the page after, null on the last
 */
public record Page<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) {}
