/** The public form of whoever wants to become a member, and the private page of whoever has asked (M1, M2, M5, M8). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.joining;
