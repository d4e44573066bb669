package org.amana.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class BackgroundTest {

    private static final String NAME = "asked-at-once";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @RepeatedTest(5)
    @DisplayName("Eight who ask for the same piece of work at one instant all go on, and it is asked for once")
    void askedAtOnce() throws Exception {
        OneTimeTask<Void> work = Background.work(NAME, key -> {});
        Scheduler scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), work)
                .build();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scheduler", scheduler);
        Background background = new Background(beans.getBeanProvider(Scheduler.class), clock, jdbc);
        TransactionTemplate asking = new TransactionTemplate(transactions);
        Callable<Integer> ask = () -> asking.execute(status -> {
            background.ask(NAME, "all", Duration.ofHours(1));
            return jdbc.queryForObject("select 1", Integer.class);
        });
        assertThat(AtOnce.all(Collections.nCopies(8, ask))).containsOnly(1);
        assertThat(jdbc.queryForObject("select count(*) from scheduled_tasks where task_name = ?", Integer.class, NAME))
                .isEqualTo(1);
        jdbc.update("delete from scheduled_tasks where task_name = ?", NAME);
    }
}
