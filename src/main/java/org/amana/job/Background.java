package org.amana.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that is asked for once and done behind the request. A room declares what it does as a bean made by {@link #work};
 * whichever instance is free takes a piece of it up, never two at once. A piece cut short by the end of an instance is
 * taken up again within about a minute, and one that failed after a while: what it does must bear that.
 */
@Component
public class Background {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(20);
    private static final double RETRY_GROWTH = 2;

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final JdbcTemplate jdbc;

    Background(ObjectProvider<Scheduler> scheduler, Clock clock, JdbcTemplate jdbc) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * @param name never to be changed: the database keeps under it what is to be done
     * @param act what is done with a piece of work, given its key
     */
    public static OneTimeTask<Void> work(String name, Consumer<String> act) {
        return Tasks.oneTime(name)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, RETRY_GROWTH))
                .execute((instance, context) -> act.accept(instance.getId()));
    }

    /**
     * Asks for a piece of work, in the caller's transaction: it begins once that is committed, or never. Of two who ask for
     * the same piece at one instant the second waits for the first to be done asking, and then finds it asked for.
     *
     * @param name of the work
     * @param key of the piece; the same piece is not asked for twice
     * @param after how long it may wait
     */
    public void ask(String name, String key, Duration after) {
        scheduler.ifAvailable(works -> {
            jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, name + "/" + key);
            works.scheduleIfNotExists(
                    new TaskInstance<Void>(name, key), clock.instant().plus(after));
            if (after.isZero() && TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        works.triggerCheckForDueExecutions();
                    }
                });
            }
        });
    }
}
