package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class UnchangedTest {

    @Autowired
    private Unchanged unchanged;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger reads = new AtomicInteger();

    private int read() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        Integer read = reading.execute(status -> unchanged.since(List.of("test", this), reads::incrementAndGet));
        return read == null ? 0 : read;
    }

    private void write() {
        jdbc.execute("select pg_current_xact_id()");
    }

    @Test
    @DisplayName("What was put together is given again until a transaction that wrote has ended, and not once longer")
    void untilSomethingIsWritten() {
        int first = repeatedUntilQuiet();
        write();
        assertThat(read()).isGreaterThan(first);
    }

    @Test
    @DisplayName("What a transaction reads of its own writing is given to nobody, and what stood before not to it")
    void withinWhatWrites() {
        int before = repeatedUntilQuiet();
        List<Integer> within = new TransactionTemplate(transactions).execute(status -> {
            write();
            int own = unchanged.since(List.of("test", this), reads::incrementAndGet);
            int others = otherThread(this::read);
            status.setRollbackOnly();
            return List.of(own, others);
        });
        assertThat(within.get(0)).as("what it has written since").isGreaterThan(before);
        assertThat(within.get(1)).as("not yet written for others").isNotEqualTo(within.get(0));
        assertThat(read()).as("rolled back").isNotEqualTo(within.get(0));
    }

    private static int otherThread(IntSupplier read) {
        return java.util.concurrent.CompletableFuture.supplyAsync(read::getAsInt)
                .join();
    }

    /** Jobs of the application write now and then: until two readings in a row are one. */
    private int repeatedUntilQuiet() {
        for (int tried = 0; tried < 1000; tried++) {
            int one = read();
            if (read() == one) {
                return one;
            }
        }
        throw new AssertionError("the database never was quiet");
    }
}
