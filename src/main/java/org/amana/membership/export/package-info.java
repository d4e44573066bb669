/**
 * Lists of members as files: asked for with a purpose, made behind the request, had by who asked for some days, and
 * remembered for the members they held (M7, M8).
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.export;
