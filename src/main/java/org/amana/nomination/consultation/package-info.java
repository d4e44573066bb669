/** Consultations held in the provinces of a region, on which its list of nominees rests (N2). */
@NamedInterface("consultation")
@org.jspecify.annotations.NullMarked
package org.amana.nomination.consultation;

import org.springframework.modulith.NamedInterface;
