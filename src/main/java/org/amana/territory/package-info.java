/**
 * The one tree: nation, regions, provinces and prefectures, communes, and their names (T1, T2).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "audit", "timeline"})
@org.jspecify.annotations.NullMarked
package org.amana.territory;
