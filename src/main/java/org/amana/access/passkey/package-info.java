/** Passkeys: a device answers instead of a password. */
@org.jspecify.annotations.NullMarked
package org.amana.access.passkey;
