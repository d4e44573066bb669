/** What of a province is submitted, and what the leadership's decision does (N5, N6). */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.decision;
