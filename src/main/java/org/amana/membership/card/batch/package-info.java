/**
 * Cards for many at once: asked for, made behind the request, printed on sheets.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.card.batch;
