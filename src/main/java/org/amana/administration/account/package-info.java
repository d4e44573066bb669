/** Accounts: who can sign in, with which roles. */
@org.jspecify.annotations.NullMarked
package org.amana.administration.account;
