/** Members who move from one province to another (M4, B8). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.transfer;
