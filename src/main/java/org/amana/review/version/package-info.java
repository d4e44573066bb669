/** What was submitted through time, and any two of it side by side (R2, B7, N5): as a page and as a paper. */
@org.jspecify.annotations.NullMarked
package org.amana.review.version;
