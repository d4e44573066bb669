package org.amana.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class RegisteringTest {

    @Autowired
    LegalDay legalDay;

    @Autowired
    Settings settings;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("M1: a member gets a number of the region, and is found again whole")
    void registers() {
        MemberSummary first = register(people.secretary(), new Newcomer());
        MemberSummary second = register(people.secretary(), new Newcomer().withoutIdentity());
        MemberSummary abroadOfIt = register(people.otherSecretary(), new Newcomer().in("01.511"));
        assertThat(List.of(first.number(), second.number(), abroadOfIt.number()))
                .containsExactly("04-000001", "04-000002", "01-000001");
        assertThat(first.complete()).isTrue();
        assertThat(second.complete()).isFalse();
        assertThat(first.active()).isTrue();
        MemberSummary read = people.as(people.secretary(), () -> members.summary(first.id()));
        assertThat(read).isEqualTo(first);
    }

    @Test
    @DisplayName("M1: kind and number of the identity document are unique together, however they are written")
    void identityIsUnique() {
        register(people.secretary(), new Newcomer().identity(IdentityKind.NATIONAL_CARD, "AB 123.456"));
        assertThat(refusal(people.secretary(), new Newcomer().identity(IdentityKind.NATIONAL_CARD, "ab١٢٣٤٥٦")))
                .containsExactly("M1.registeredHere");
        register(people.secretary(), new Newcomer().identity(IdentityKind.PASSPORT, "AB123456"));
    }

    @Test
    @DisplayName(
            "M1: an exact match outside the scope says only that the person is registered elsewhere, and is audited")
    void elsewhereSaysNothingMore() {
        register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.PASSPORT, "XY998877"));
        RuleViolation refused = refused(people.secretary(), new Newcomer().identity(IdentityKind.PASSPORT, "XY998877"));
        assertThat(refused.reasons())
                .containsExactly(new Reason("M1.registeredElsewhere", "identityNumber", List.of()));
        assertThat(facts("TOLD_REGISTERED_ELSEWHERE")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "M1: who was told of as many persons as a day allows is told of no other, and when more; the same one again is no further answer")
    void elsewhereIsThrottled() {
        settings.set(Setting.ELSEWHERE_REGION, legalDay.today(), "12", null);
        settings.set(Setting.ELSEWHERE_OTHERS, legalDay.today(), "11", null);
        register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.PASSPORT, "XY998877"));
        register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.PASSPORT, "XY998878"));
        Viewer secretary = people.secretary();
        told(secretary, 11);
        for (int i = 0; i < 3; i++) {
            assertThat(refusal(secretary, new Newcomer().identity(IdentityKind.PASSPORT, "XY998877")))
                    .as("the twelfth person, asked about again and again")
                    .containsExactly("M1.registeredElsewhere");
        }
        RuleViolation refused = refused(secretary, new Newcomer().identity(IdentityKind.PASSPORT, "XY998878"));
        assertThat(refused.reasons()).hasSize(1);
        assertThat(refused.reasons().get(0).message()).isEqualTo("M1.askedTooOften");
        assertThat(refused.reasons().get(0).args())
                .startsWith(12, legalDay.today().plusDays(1))
                .hasSize(3);
        assertThat(refusal(secretary, new Newcomer().identity(IdentityKind.PASSPORT, "FREE12345")))
                .as("a free number is answered the same")
                .containsExactly("M1.askedTooOften");
        Viewer provincial = people.provincial();
        told(provincial, 11);
        assertThat(refusal(provincial, new Newcomer().identity(IdentityKind.PASSPORT, "XY998878")))
                .as("others are told of fewer")
                .containsExactly("M1.askedTooOften");
        jdbc.sql("update identity_answer set at = at - interval '1 day'").update();
        assertThat(refusal(secretary, new Newcomer().identity(IdentityKind.PASSPORT, "XY998878")))
                .containsExactly("M1.registeredElsewhere");
        assertThat(jdbc.sql("select count(*) from identity_answer where account_id = ?")
                        .param(secretary.accountId())
                        .query(Long.class)
                        .single())
                .as("nothing is kept of it after a day")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("M1: asking many times at the same moment is not told more often either")
    void elsewhereIsThrottledAtOnce() throws Exception {
        settings.set(Setting.ELSEWHERE_REGION, legalDay.today(), "12", null);
        List<Callable<List<String>>> asked = new java.util.ArrayList<>();
        Viewer secretary = people.secretary();
        told(secretary, 11);
        for (int i = 0; i < 4; i++) {
            String passport = "XY99887" + i;
            register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.PASSPORT, passport));
            asked.add(() -> refusal(secretary, new Newcomer().identity(IdentityKind.PASSPORT, passport)));
        }
        assertThat(AtOnce.all(asked).stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(
                        "M1.registeredElsewhere", "M1.askedTooOften", "M1.askedTooOften", "M1.askedTooOften");
    }

    private void told(Viewer by, int persons) {
        jdbc.sql("""
                insert into identity_answer (account_id, at, mark)
                select ?, now() - interval '1 minute', uuid_send(uuidv7()) from generate_series(1, ?)
                """).params(by.accountId(), persons).update();
    }

    @Test
    @DisplayName("M1: the identity number is not readable in the database")
    void numberIsSealed() {
        register(people.secretary(), new Newcomer().identity(IdentityKind.NATIONAL_CARD, "QQ777777"));
        String stored = people.as(
                people.secretary(), () -> new org.springframework.transaction.support.TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select m::text from member m")
                                .query(String.class)
                                .single()));
        assertThat(stored).doesNotContain("QQ777777").doesNotContain("777777");
    }

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    @Test
    @DisplayName("M1: same phone, or same birth date and similar name, is shown before saving and can be confirmed")
    void likelyDuplicates() {
        Newcomer first = new Newcomer()
                .named("يوسف", "Youssef", "الإدريسي", "Idrissi")
                .born(LocalDate.of(1990, 5, 6))
                .phone("0612345678");
        register(people.secretary(), first);
        assertThat(refusal(people.secretary(), new Newcomer().phone("+212 6 12 34 56 78")))
                .containsExactly("M1.likelyDuplicate");
        Newcomer sameDay =
                new Newcomer().named("يوسف", "Youssef", "الإدريسي", "Idrissi").born(LocalDate.of(1990, 5, 6));
        assertThat(refusal(people.secretary(), sameDay)).containsExactly("M1.likelyDuplicate");
        register(people.secretary(), sameDay.confirmedNotDuplicate());
    }

    @Test
    @DisplayName("M1: likely duplicates are looked for within scope only")
    void duplicatesOfOthersAreNotShown() {
        register(people.otherSecretary(), new Newcomer().in("01.511").phone("0612345678"));
        register(people.secretary(), new Newcomer().phone("0612345678"));
    }

    @Test
    @DisplayName("M2: at least 18 on the day of joining; a younger person is told from when")
    void tooYoung() {
        Newcomer young = new Newcomer().born(LocalDate.of(2005, 6, 15));
        RuleViolation refused = refused(people.secretary(), young.joined(LocalDate.of(2023, 6, 14)));
        assertThat(refused.reasons())
                .containsExactly(new Reason(
                        "M2.tooYoung", "birthDate", List.of(18, LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 15))));
        assertThat(people.as(people.secretary(), () -> members.find(people.secretary(), everyone(), 10)))
                .isEmpty();
        register(people.secretary(), young.joined(LocalDate.of(2023, 6, 15)));
    }

    @Test
    @DisplayName("M2: the person declares to belong to no other party and to hold no barred office")
    void declaration() {
        assertThat(refusal(people.secretary(), new Newcomer().withoutDeclaration()))
                .containsExactly("M2.declaration");
    }

    @Test
    @DisplayName("M1: everything that is wrong is said at once, each beside its field")
    void allReasonsTogether() {
        RuleViolation refused = refused(
                people.secretary(),
                new Newcomer()
                        .named("", "Salma", "", "")
                        .phone("12")
                        .email("nowhere")
                        .commune("01.511.01.01")
                        .identity(IdentityKind.NATIONAL_CARD, "12345"));
        assertThat(refused.reasons())
                .extracting(Reason::field)
                .containsExactlyInAnyOrder("familyNameLatin", "phone", "email", "communeCode", "identityNumber");
    }

    @Test
    @DisplayName("A3: members are registered by the secretary of their region or province, or by a signatory")
    void whoRegisters() {
        assertThatThrownBy(() -> register(people.otherSecretary(), new Newcomer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(people.leader(), new Newcomer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(people.administrator(), new Newcomer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(people.provincial(), new Newcomer().in("04.291")))
                .isInstanceOf(NotFound.class);
        register(people.provincial(), new Newcomer());
        register(people.signatory(), new Newcomer());
    }

    @Test
    @DisplayName("A3: finding, reading and counting stay in the viewer's scope")
    void scope() {
        MemberSummary here = register(people.secretary(), new Newcomer());
        MemberSummary nextProvince = register(people.secretary(), new Newcomer().in("04.291"));
        MemberSummary elsewhere = register(people.otherSecretary(), new Newcomer().in("01.511"));
        assertThat(found(people.secretary())).containsExactlyInAnyOrder(here, nextProvince);
        assertThat(found(people.provincial())).containsExactly(here);
        assertThat(found(people.otherSecretary())).containsExactly(elsewhere);
        assertThat(found(people.leader())).containsExactlyInAnyOrder(here, nextProvince, elsewhere);
        assertThatThrownBy(() -> found(people.administrator())).isInstanceOf(NotFound.class);
        assertThat(people.as(people.provincial(), () -> members.summaries(List.of(here.id(), elsewhere.id()))))
                .isEqualTo(Map.of(here.id(), here));
        assertThatThrownBy(() -> people.as(people.secretary(), () -> members.summary(elsewhere.id())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(people.secretary(), () -> members.activeCountByProvince(null)))
                .isEqualTo(Map.of("04.281", 1L, "04.291", 1L));
        assertThat(people.as(people.leader(), () -> members.activeCountByProvince("01")))
                .isEqualTo(Map.of("01.511", 1L));
    }

    private List<MemberSummary> found(Viewer viewer) {
        return people.as(viewer, () -> members.find(viewer, everyone(), 10));
    }

    private static MemberSearch everyone() {
        return new MemberSearch("", null, null, false);
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(by, () -> members.register(by, newcomer.registration()));
    }

    private RuleViolation refused(Viewer by, Newcomer newcomer) {
        return (RuleViolation) org.assertj.core.api.Assertions.catchThrowable(() -> register(by, newcomer));
    }

    private List<String> refusal(Viewer by, Newcomer newcomer) {
        return refused(by, newcomer).reasons().stream().map(Reason::message).toList();
    }

    private long facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("M1: members abroad are registered in their country, with its telephone numbers")
    void abroad() {
        jdbc.sql("""
                insert into province (code, region_code, kind, name_ar, name_fr)
                values ('13.FR', '13', 'COUNTRY', 'فرنسا', 'France')
                """).update();
        Viewer abroad = people.secretary("13");
        MemberSummary member = register(
                abroad,
                new Newcomer()
                        .in("13.FR")
                        .identity(IdentityKind.CONSULAR_CARD, "FR-00123")
                        .phone("06 12 34 56 78"));
        assertThat(member.number()).isEqualTo("13-000001");
        assertThat(member.phone()).isEqualTo("+33612345678");
    }
}
