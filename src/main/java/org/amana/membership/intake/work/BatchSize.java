package org.amana.membership.intake.work;

/**
 * How many rows are worked on in one transaction: few at first, so that it is soon seen that the work goes on, then more,
 * since the more there are, the fewer pages of an index each of them touches.
 */
final class BatchSize {

    static final int FIRST = 1000;
    private static final int MOST = 5000;

    private BatchSize() {}

    /** @param size of the batch before */
    static int after(int size) {
        return Math.min(2 * size, MOST);
    }
}
