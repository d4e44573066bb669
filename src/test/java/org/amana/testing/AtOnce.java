package org.amana.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Acts at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each answered, in the order of the acts; one that fails fails the test. */
    public static <T extends @Nullable Object> List<T> all(List<? extends Callable<? extends T>> acts)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<? extends T> act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        return all(List.of(one, other));
    }

    /** How those were told off that came second, in the order of the acts. */
    public static List<Throwable> refusals(ThrowingCallable... acts) throws Exception {
        List<Callable<@Nullable Throwable>> tried = new ArrayList<>();
        for (ThrowingCallable act : acts) {
            tried.add(() -> ThrowableAssert.catchThrowable(act));
        }
        return AtOnce.<@Nullable Throwable>all(tried).stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The status of each answer, the smaller first: {@code [302, 409]} is one winner, one told. */
    public static List<Integer> statuses(Callable<Answer> one, Callable<Answer> other) throws Exception {
        return both(one, other).stream().map(Answer::status).sorted().toList();
    }
}
