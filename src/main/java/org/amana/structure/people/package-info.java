/**
 * What the rooms of people ask about posts: who serves where, and what becomes of it when a member is erased, merged or moved.
 */
@org.jspecify.annotations.NullMarked
package org.amana.structure.people;
