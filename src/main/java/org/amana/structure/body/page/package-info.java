/**
 * The pages of bodies, their versions and their seats.
 */
@org.jspecify.annotations.NullMarked
package org.amana.structure.body.page;
