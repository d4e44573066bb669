@org.jspecify.annotations.NullMarked
package org.amana.structure.body;
