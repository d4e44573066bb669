package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A2: only administrators assign and revoke, two of them for the roles that weigh most, and one always remains. */
@AmanaTest
@ExtendWith(OutputCaptureExtension.class)
class TwoAdministratorsTest {

    private static final Grant LEADERSHIP = Grant.nation(Role.CENTRAL_LEADERSHIP);
    private static final Grant ADMINISTRATOR = Grant.nation(Role.ADMINISTRATOR);
    private static final String BEFORE_CODE = "stands for a second administrator: ";
    private static final Grant EDITOR = Grant.nation(Role.MEDIA_EDITOR);

    @Autowired
    People people;

    @Autowired
    Assignments assignments;

    @Autowired
    CarriedRoles carriedRoles;

    @Autowired
    AccountDirectory directory;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A2: only administrators assign roles")
    void onlyAdministrators() {
        for (Viewer other : List.of(people.signatory(), people.leader(), people.secretary(), people.withoutRole())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> assign(other, people.provincial(), EDITOR, null));
        }
        assign(people.administrator(), people.withoutRole(), EDITOR, null);
        assertThat(people.now(people.withoutRole()).has(Role.MEDIA_EDITOR)).isTrue();
    }

    @Test
    @DisplayName("A2: nobody assigns, confirms or revokes a role of their own")
    void notOneself() {
        Viewer first = people.administrator();
        Viewer second = people.secondAdministrator();
        refused("A2.notOneself", () -> assign(first, first, EDITOR, null));
        refused("A2.notOneself", () -> assignments.revoke(first, assignmentOf(first)));
        UUID asked = assign(first, second, LEADERSHIP, null).id();
        refused("A2.notOneself", () -> assignments.confirm(second, asked));
        refused("A2.notOneself", () -> directory.close(first, account(first), 0));
    }

    @Test
    @DisplayName("A2: a secretary's role comes with the mandate and cannot be assigned or revoked by itself")
    void mandatesOnly() {
        refused(
                "A2.byMandateOnly",
                () -> assign(
                        people.administrator(),
                        people.withoutRole(),
                        Grant.region(Role.REGIONAL_SECRETARY, "04"),
                        null));
        RoleAssignment carried = carriedRoles.give(
                people.signatory(),
                account(people.withoutRole()),
                Grant.region(Role.REGIONAL_SECRETARY, "04"),
                legalDay.today(),
                null,
                UUID.randomUUID());
        refused("A2.endsWithMandate", () -> assignments.revoke(people.administrator(), carried.id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CENTRAL_LEADERSHIP", "ADMINISTRATOR"})
    @DisplayName("A2: central leadership and administrator hold once another administrator has confirmed")
    void twoForWhatWeighs(Role role) {
        Viewer first = people.administrator();
        Viewer second = people.secondAdministrator();
        UUID asked =
                assign(first, people.withoutRole(), Grant.nation(role), null).id();
        assertThat(people.now(people.withoutRole()).has(role)).isFalse();
        refused("A2.secondAdministrator", () -> assignments.confirm(first, asked));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assignments.confirm(people.signatory(), asked));

        assignments.confirm(second, asked);

        assertThat(people.now(people.withoutRole()).has(role)).isTrue();
    }

    @Test
    @DisplayName(
            "A2: whoever holds an unused activation link does not come by leadership: the account is activated first")
    void inUseOnly() {
        Viewer second = people.secondAdministrator();
        UUID asked = assign(people.administrator(), people.withoutRole(), LEADERSHIP, null)
                .id();
        UUID invited = account(people.provincial());
        jdbc.sql("update account set state = 'INVITED' where id = ?")
                .param(invited)
                .update();
        UUID forInvited = assignments
                .assign(people.administrator(), invited, LEADERSHIP, legalDay.today(), null)
                .id();
        refused("A2.activateFirst", () -> assignments.confirm(second, forInvited));
        assignments.confirm(second, asked);
    }

    @Test
    @DisplayName("A2: a refused request grants nothing, then or later")
    void refusal() {
        Viewer second = people.secondAdministrator();
        UUID asked = assign(people.administrator(), people.withoutRole(), LEADERSHIP, null)
                .id();

        assignments.refuse(second, asked);

        assertThat(people.now(people.withoutRole()).leadership()).isFalse();
        assertThatExceptionOfType(org.amana.kernel.Overtaken.class)
                .isThrownBy(() -> assignments.confirm(second, asked));
    }

    @Test
    @DisplayName("A2: while there are fewer than two administrators, a code from the log stands for the second, once")
    void codeForTheSecond(CapturedOutput log) {
        Viewer only = people.administrator();
        UUID asked = assign(only, people.withoutRole(), ADMINISTRATOR, null).id();
        refused("A2.wrongCode", () -> assignments.confirmWithCode(only, asked, "0000-0000-0000-0000"));
        assignments.printCode(only);
        String first = lastCode(log);
        assignments.printCode(only);
        String second = lastCode(log);
        refused("A2.wrongCode", () -> assignments.confirmWithCode(only, asked, first));

        assignments.confirmWithCode(only, asked, second.toLowerCase().replace("-", " "));

        assertThat(people.now(people.withoutRole()).administrator()).isTrue();
        UUID more = assign(only, people.leader(), ADMINISTRATOR, null).id();
        refused("A2.secondAdministrator", () -> assignments.confirmWithCode(only, more, second));
        refused("A2.secondAdministrator", () -> assignments.printCode(only));
    }

    @Test
    @DisplayName("A2: wrong codes are throttled")
    void wrongCodes() {
        Viewer only = people.administrator();
        UUID asked = assign(only, people.withoutRole(), ADMINISTRATOR, null).id();
        for (int i = 0; i < 10; i++) {
            refused("A2.wrongCode", () -> assignments.confirmWithCode(only, asked, "wrong"));
        }
        refused("throttle.tooOften", () -> assignments.confirmWithCode(only, asked, "wrong"));
    }

    @Test
    @DisplayName("A2: an administrator whose assignment has a last day does not count as the one who remains")
    void lastByEndDate() {
        Viewer first = people.administrator();
        Viewer second = people.secondAdministrator();
        UUID dated = assign(
                        first,
                        people.withoutRole(),
                        ADMINISTRATOR,
                        legalDay.today().plusDays(30))
                .id();
        assignments.confirm(second, dated);
        Viewer forAWhile = people.now(people.withoutRole());
        assertThat(forAWhile.administrator()).isTrue();

        assignments.revoke(forAWhile, assignmentOf(first));
        refused("A2.lastAdministrator", () -> assignments.revoke(forAWhile, assignmentOf(second)));
        refused("A2.lastAdministrator", () -> directory.close(forAWhile, account(second), 0));
        assignments.revoke(second, dated);

        assertThat(people.now(second).administrator()).isTrue();
    }

    @Test
    @DisplayName("A2: two administrators who remove each other at the same moment: one remains")
    void concurrentRemoval() throws Exception {
        Viewer first = people.administrator();
        Viewer second = people.secondAdministrator();
        UUID seconds = assignmentOf(second);
        for (int round = 0; round < 20; round++) {
            int version = directory.account(first, account(first)).account().version();
            assertThat(AtOnce.both(
                            removal(() -> assignments.revoke(first, seconds)),
                            removal(() -> directory.close(second, account(first), version))))
                    .containsOnlyOnce(true);
            assertThat(List.of(
                            people.now(first).administrator(),
                            people.now(second).administrator()))
                    .containsOnlyOnce(true);
            jdbc.sql("update role_assignment set state = 'CONFIRMED'").update();
            jdbc.sql("update account set state = 'ACTIVE'").update();
        }
    }

    private static Callable<Boolean> removal(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (RuleViolation lastOne) {
                assertThat(lastOne.reasons().get(0).message()).isEqualTo("A2.lastAdministrator");
                return false;
            }
        };
    }

    private static String lastCode(CapturedOutput log) {
        int before = log.getAll().lastIndexOf(BEFORE_CODE) + BEFORE_CODE.length();
        return log.getAll().substring(before, before + 19);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> assertThat(
                        refusal.reasons().get(0).message())
                .isEqualTo(rule));
    }

    private RoleAssignment assign(Viewer by, Viewer to, Grant grant, @Nullable LocalDate until) {
        return assignments.assign(by, account(to), grant, legalDay.today(), until);
    }

    private UUID assignmentOf(Viewer viewer) {
        return jdbc.sql("select id from role_assignment where account_id = ?")
                .param(viewer.accountId())
                .query(UUID.class)
                .single();
    }

    private static UUID account(Viewer viewer) {
        return Objects.requireNonNull(viewer.accountId());
    }
}
