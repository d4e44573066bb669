/** The roll: members with their status, entered once and found by name, number or phone. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.roll;
