@org.jspecify.annotations.NullMarked
package org.amana.membership.duplicate;
