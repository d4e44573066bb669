/** What a list proposes for one province, and how that was decided (N1, N5). */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.province;
