package org.amana.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two acts at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each answered, in the order of the acts. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    /** The status of each answer, the smaller first: {@code [302, 409]} is one winner, one told. */
    public static List<Integer> statuses(Callable<Answer> one, Callable<Answer> other) throws Exception {
        return both(one, other).stream().map(Answer::status).sorted().toList();
    }
}
