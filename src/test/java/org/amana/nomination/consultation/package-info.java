/** Consultations, rule by rule. */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.consultation;
