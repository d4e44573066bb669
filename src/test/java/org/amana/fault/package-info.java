/** What happens when machines fail: the application killed, the database killed or gone, two instances on one database. */
@org.jspecify.annotations.NullMarked
package org.amana.fault;
