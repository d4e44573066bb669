/** Settings: the limits and words that a party may set for itself, each from a day on. */
@org.jspecify.annotations.NullMarked
package org.amana.administration.setting;
