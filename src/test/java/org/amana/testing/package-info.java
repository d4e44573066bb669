/** What the tests share: one running application, a clean database for each test, people to act as, HTTP and a browser. */
@org.jspecify.annotations.NullMarked
package org.amana.testing;
