/**
 * How fast the pages are with a million members (docs/performance.md tells how to repeat it). It is compiled with the
 * tests and run on demand only: {@code ./mvnw -Pbench test}. A class whose name ends in {@code Bench} is run; a new
 * measurement on the same million members is a new such class, which gets its party from {@link BenchParty}.
 */
@org.jspecify.annotations.NullMarked
package org.amana.bench;
