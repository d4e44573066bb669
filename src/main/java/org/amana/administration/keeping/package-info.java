/** What the nights erased, and what they will erase next: numbers only (M8). */
@org.jspecify.annotations.NullMarked
package org.amana.administration.keeping;
