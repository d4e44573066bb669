/**
 * Pages and parts of pages that are given as they were drawn, for as long as they would be drawn the same.
 */
@org.springframework.modulith.NamedInterface("kept")
@org.jspecify.annotations.NullMarked
package org.amana.web.kept;
