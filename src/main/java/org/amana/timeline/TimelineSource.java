package org.amana.timeline;

import java.time.LocalDate;
import java.util.List;

/** What one room tells; one bean per matter. It asks the same number of queries whatever it finds. */
public interface TimelineSource {

    /**
     * What happened in a region, in any order. The caller has decided that the viewer may read the region.
     *
     * @param from the first day asked for
     * @param until the last day asked for
     */
    List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until);
}
