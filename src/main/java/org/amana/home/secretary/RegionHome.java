package org.amana.home.secretary;

import java.util.List;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Status;
import org.amana.home.standing.Words;
import org.amana.kernel.TwoScripts;
import org.amana.review.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What a regional secretary opens first: what came back, what ends, and the four tasks with the one next step.
 *
 * @param corrections what the leadership returned or rejected, with its remarks
 * @param endings bodies that ended or end soon (B6)
 * @param next the one next step, null when everything is done or with the leadership
 * @param numbers how many, and where the rows are
 */
public record RegionHome(
        RegionStanding region,
        List<Correction> corrections,
        List<Ending> endings,
        List<Task> tasks,
        @Nullable Step next,
        List<Number> numbers) {

    /** Something that came back from the leadership. */
    public record Correction(Words title, List<Remark> remarks, Step step) {}

    /** A body that ended, or is about to. */
    public record Ending(Status status, Words title, String path) {}

    /**
     * One of the four tasks.
     *
     * @param facts what is known of it, in short
     * @param names names that the last fact speaks of
     * @param step what the region does next, null when nothing
     */
    public record Task(
            Words title,
            Status status,
            List<Words> facts,
            List<TwoScripts> names,
            String path,
            @Nullable Step step) {}

    /** Something to do, and where. */
    public record Step(Words label, String path) {}

    /**
     * A number that leads to its rows.
     *
     * @param of how many there could be, null where that says nothing
     */
    public record Number(Words label, long value, @Nullable Integer of, String path) {

        static Number of(String label, long count, String path) {
            return new Number(Words.of(label, count), count, null, path);
        }
    }
}
