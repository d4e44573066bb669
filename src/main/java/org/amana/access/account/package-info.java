/** What people do with their own account: the first administrator makes it, a link takes it into use, its holder keeps it. */
@org.jspecify.annotations.NullMarked
package org.amana.access.account;
