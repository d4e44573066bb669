/**
 * The account of a member: what each year asks for, what was paid, exempted, and stands open.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.dues.account;
