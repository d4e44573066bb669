package org.amana.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.membership.MemberSearch;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class RefoldingTest {

    @Autowired
    Refolding refolding;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName("M1: members whose names another version has folded are folded again, and found again")
    void foldsAgain() {
        Viewer secretary = people.secretary();
        people.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("delete from member_token").update();
            return jdbc.sql("update member set folding = 0").update();
        }));
        assertThat(found(secretary)).isZero();
        refolding.refold();
        assertThat(found(secretary)).isEqualTo(1);
    }

    private int found(Viewer viewer) {
        MemberSearch search = new MemberSearch("tajribi", null, null, true);
        return people.as(viewer, () -> members.find(viewer, search, 10)).size();
    }
}
