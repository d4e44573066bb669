/** Judging rows against each other and against who is a member already (M1). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.judging;
