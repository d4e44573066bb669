package org.amana.nomination.list;

/**
 * Women and the young over the proposals of the whole list (N4, B5).
 *
 * @param whole the provinces for which someone is, or has still to be, proposed
 * @param women how many of the first-ranked are women
 * @param womenWanted how many the party's share asks for
 */
public record Gauges(int whole, int women, int womenWanted, int young, int youngWanted) {

    public boolean shortOfWomen() {
        return women < womenWanted;
    }

    public boolean shortOfYoung() {
        return young < youngWanted;
    }

    public boolean isShort() {
        return shortOfWomen() || shortOfYoung();
    }
}
