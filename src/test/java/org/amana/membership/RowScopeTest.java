package org.amana.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A3 behind the services: plain statements of the application's own role, with no service in between. */
@AmanaTest
class RowScopeTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"member", "member_status_change", "member_token"})
    @DisplayName("A3: in region 01's scope the database shows no row of region 04, and none without a scope")
    void rows(String table) {
        register(people.secretary(), new Newcomer());
        register(people.otherSecretary(), new Newcomer().in("01.511"));
        assertThat(regions(RowScope.region("01"), table)).containsExactly("01");
        assertThat(regions(RowScope.region("04"), table)).containsExactly("04");
        assertThat(regions(RowScope.EVERYTHING, table)).containsExactly("01", "04");
        assertThat(regions(RowScope.NOTHING, table)).isEmpty();
        assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .as("outside a transaction nobody is looking")
                .isZero();
    }

    @Test
    @DisplayName("A3: a province's scope shows that province only")
    void province() {
        register(people.secretary(), new Newcomer());
        register(people.secretary(), new Newcomer().in("04.421"));
        List<String> provinces = people.as(people.provincial(), () -> in("select province_code from member"));
        assertThat(provinces).containsExactly("04.281");
    }

    @Test
    @DisplayName("A3: no row can be written or moved into another region's scope")
    void writes() {
        register(people.secretary(), new Newcomer());
        assertThatThrownBy(() -> CurrentViewer.within(
                        RowScope.region("04"),
                        () -> update("update member set region_code = '01', province_code = '01.511'")))
                .isInstanceOf(DataAccessException.class);
        int changed = CurrentViewer.within(RowScope.region("01"), () -> update("update member set email = 'x@y.ma'"));
        assertThat(changed).isZero();
    }

    @Test
    @DisplayName("M3: the history of a status cannot be rewritten")
    void history() {
        register(people.secretary(), new Newcomer());
        assertThatThrownBy(() -> CurrentViewer.within(
                        RowScope.EVERYTHING, () -> update("update member_status_change set reason = 'other'")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        CurrentViewer.within(RowScope.EVERYTHING, () -> update("delete from member_status_change")))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> regions(RowScope scope, String table) {
        return CurrentViewer.within(scope, () -> in("select distinct region_code from " + table + " order by 1"));
    }

    private List<String> in(String sql) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(String.class).list()));
    }

    private int update(String sql) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }

    private void register(Viewer by, Newcomer newcomer) {
        people.as(by, () -> members.register(by, newcomer.registration()));
    }
}
