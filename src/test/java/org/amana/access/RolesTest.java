package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A1: the assignments in force today grant, and nothing else does. */
@AmanaTest
class RolesTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Assignments assignments;

    @Autowired
    CarriedRoles carriedRoles;

    @Autowired
    AssignmentRegister register;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName("A1: what a person may do is the union of the assignments in force today")
    void union() {
        Viewer nobody = people.withoutRole();
        assertThat(nobody.grants()).isEmpty();

        give(nobody, Grant.region(Role.REGIONAL_SECRETARY, "04"), today(), null);
        give(nobody, Grant.region(Role.REGIONAL_SECRETARY, "01"), today(), null);
        give(nobody, Grant.province(Role.PROVINCIAL_SECRETARY, "06", "06.141"), today(), null);

        Viewer now = people.now(nobody);
        assertThat(now.regionsAsSecretary()).containsExactly("01", "04");
        assertThat(now.provincesAsSecretary()).containsExactly("06.141");
        assertThat(now.seesMembersOf("06", "06.141")).isTrue();
        assertThat(now.seesMembersOf("06", "06.371")).isFalse();
        assertThat(now.seesRegion("06")).isFalse();
        assertThat(now.leadership()).isFalse();
    }

    @Test
    @DisplayName("A1: an assignment grants from its first day to its last, both included, and on no other")
    void edges() {
        assertThat(holdsFor(today(), today())).as("begins and ends today").isTrue();
        assertThat(holdsFor(today().minusDays(1), today())).as("ends today").isTrue();
        assertThat(holdsFor(today().minusDays(2), today().minusDays(1)))
                .as("ended yesterday")
                .isFalse();
        assertThat(holdsFor(today().plusDays(1), null)).as("begins tomorrow").isFalse();
    }

    @Test
    @DisplayName("A1: it is read at every request: a role taken away is gone in an open session, the session stays")
    void openSession() {
        Viewer second = people.secondAdministrator();
        Visitor session = visitors.as(second);
        assertThat(session.get("/admin/accounts").status()).isEqualTo(200);

        UUID held = register.ofAccount(second, account(second)).get(0).id();
        assignments.revoke(people.administrator(), held);

        assertThat(session.get("/admin/accounts").status()).isEqualTo(404);
        assertThat(session.get("/account").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("A2: a mandate assigns its role by itself; its end takes it away at once and ends open sessions")
    void mandate() {
        Viewer appointed = people.withoutRole();
        UUID mandate = Ids.next();
        carriedRoles.give(
                people.signatory(),
                account(appointed),
                Grant.region(Role.REGIONAL_SECRETARY, "04"),
                today(),
                null,
                mandate);
        Visitor session = visitors.as(appointed);
        assertThat(session.get("/account").body()).contains("أمين جهوي / أمينة جهوية");

        carriedRoles.end(people.signatory().accountId(), mandate);

        assertThat(people.now(appointed).grants()).isEmpty();
        assertThat(session.get("/account").location()).startsWith("/login");
    }

    private boolean holdsFor(LocalDate from, @Nullable LocalDate until) {
        Viewer nobody = people.withoutRole();
        UUID mandate = give(nobody, Grant.region(Role.REGIONAL_SECRETARY, "12"), from, until);
        boolean holds = people.now(nobody).secretaryOf("12");
        carriedRoles.end(null, mandate);
        return holds;
    }

    private UUID give(Viewer to, Grant grant, LocalDate from, @Nullable LocalDate until) {
        UUID mandate = Ids.next();
        carriedRoles.give(people.administrator(), account(to), grant, from, until, mandate);
        return mandate;
    }

    private static UUID account(Viewer viewer) {
        return java.util.Objects.requireNonNull(viewer.accountId());
    }

    private LocalDate today() {
        return legalDay.today();
    }
}
