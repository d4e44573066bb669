/** Where a region and a province stand, and in which words that is said. */
@org.jspecify.annotations.NullMarked
package org.amana.home.standing;
