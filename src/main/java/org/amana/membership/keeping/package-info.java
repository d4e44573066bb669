/** What becomes of people's data: erased after the periods that are set (M7, M8), and told to everyone. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.keeping;
