package org.amana.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.DispatcherType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who speaks to the database: migrations as the owner of the tables, everything else as {@code amana_app}, which owns
 * nothing (the pool sets that role on each connection). Each transaction of the application begins with what the rooms
 * have to say: who is looking, which form this is.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entities, DataSource dataSource, ObjectProvider<TransactionStart> starts) {
        return new AnnouncedTransactions(entities, dataSource, starts);
    }

    /**
     * Sessions are kept outside the application's own transactions, on connections of their own: an answer that begins
     * to leave in the middle of reading writes its session then.
     */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    DataSource sessionDataSource(DataSource dataSource) {
        return new DelegatingDataSource(dataSource);
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource sessions) {
        return new ReadAtOnce(new TransactionTemplate(new JdbcTransactionManager(sessions)));
    }

    /** A session is read in one statement, which needs no transaction around it; it is written in one. */
    private record ReadAtOnce(TransactionOperations writing) implements TransactionOperations {

        @Override
        public <T> @Nullable T execute(TransactionCallback<T> read) {
            return TransactionOperations.withoutTransaction().execute(read);
        }

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> write) {
            writing.executeWithoutResult(write);
        }
    }

    @Bean
    static BeanPostProcessor quietSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? new QuietSessions<>(sessions) : bean;
            }
        };
    }

    @Bean
    static FilterRegistrationBean<QuietSessions.WithinRequest> withinRequest() {
        FilterRegistrationBean<QuietSessions.WithinRequest> filter =
                new FilterRegistrationBean<>(new QuietSessions.WithinRequest());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    /** Two requests of one session may write the same attribute at the same instant: the later one stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(JdbcConnectionDetails details) {
        Class<?> driver = ClassUtils.resolveClassName(details.getDriverClassName(), null);
        return new SimpleDriverDataSource(
                org.springframework.beans.BeanUtils.instantiateClass(driver.asSubclass(java.sql.Driver.class)),
                details.getJdbcUrl(),
                details.getUsername(),
                details.getPassword());
    }

    private static final class AnnouncedTransactions extends JpaTransactionManager {

        private static final long serialVersionUID = 1L;

        private final transient DataSource dataSource;
        private final transient SingletonSupplier<List<TransactionStart>> starts;

        AnnouncedTransactions(
                EntityManagerFactory entities, DataSource dataSource, ObjectProvider<TransactionStart> starts) {
            super(entities);
            this.dataSource = dataSource;
            this.starts = SingletonSupplier.of(() -> starts.orderedStream().toList());
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                for (TransactionStart start : starts.obtain()) {
                    start.began(connection, definition.isReadOnly());
                }
            } catch (SQLException refused) {
                doRollbackOf(transaction);
                throw new org.springframework.transaction.CannotCreateTransactionException(
                        "The transaction could not begin", refused);
            } catch (RuntimeException refused) {
                doRollbackOf(transaction);
                throw refused;
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }

        private void doRollbackOf(Object transaction) {
            doRollback(new org.springframework.transaction.support.DefaultTransactionStatus(
                    null, transaction, true, true, false, false, false, null));
            doCleanupAfterCompletion(transaction);
        }
    }
}
