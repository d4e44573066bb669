package org.amana.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A5: the trail is written once, and sealed behind its writers. */
@AmanaTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSeal seal;

    @Autowired
    AuditReader reader;

    @Autowired
    JdbcTemplate jdbc;

    TransactionTemplate transactions;
    JdbcTemplate owner;

    @Autowired
    void connect(PlatformTransactionManager manager, @Qualifier("ownerDataSource") DataSource owners) {
        transactions = new TransactionTemplate(manager);
        owner = new JdbcTemplate(owners);
    }

    @BeforeEach
    void fiveFacts() {
        for (int i = 1; i <= 5; i++) {
            trail.record(AuditFact.of("SOMETHING_DONE", "Thing", "thing-" + i)
                    .in("04", null)
                    .with("turn", i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_fact set action = 'NOTHING'",
                "delete from audit_fact",
                "truncate audit_fact",
                "update audit_seal set position = position + 1",
                "delete from audit_seal",
                "insert into audit_unsealed select id from audit_fact",
                "alter table audit_fact disable trigger all"
            })
    @DisplayName("A5: the application can write the trail and nothing more")
    void writtenOnce(String tampering) {
        seal.seal();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.execute(tampering));
    }

    @Test
    @DisplayName("A5: not even the owner changes a fact by mistake")
    void ownerByMistake() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> owner.update("update audit_fact set action = 'NOTHING'"))
                .withMessageContaining("written once");
    }

    @Test
    @DisplayName("A5: a change that does not happen leaves no fact")
    void inTheTransaction() {
        transactions.executeWithoutResult(change -> {
            trail.record(AuditFact.of("ROLLED_BACK", "Thing", "thing"));
            change.setRollbackOnly();
        });
        assertThat(reader.actions()).containsExactly("SOMETHING_DONE");
        assertThat(seal.unsealed()).isEqualTo(5);
    }

    @Test
    @DisplayName("A5: facts are sealed in order, also one that commits after a later one")
    void lateCommit() {
        assertThat(seal.seal()).isEqualTo(5);
        transactions.executeWithoutResult(early -> {
            trail.record(AuditFact.of("EARLY", "Thing", "early"));
            trail.recordEvenIfRefused(AuditFact.of("LATE", "Thing", "late"));
            assertThat(sealedByAnother()).as("the one that has committed").isEqualTo(1);
        });
        assertThat(seal.seal()).isEqualTo(1);

        SealCheck check = seal.check();

        assertThat(check.intact()).isTrue();
        assertThat(check.sealed()).isEqualTo(7);
        assertThat(seal.unsealed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_fact set action = 'NOTHING' where subject_id = 'thing-3'",
                "update audit_fact set details = '{\"turn\": \"4\"}' where subject_id = 'thing-3'",
                "update audit_fact set at = at - interval '1 microsecond' where subject_id = 'thing-3'",
                "update audit_fact set actor = gen_random_uuid() where subject_id = 'thing-3'",
                "update audit_fact set region_code = null where subject_id = 'thing-3'",
                "delete from audit_fact where subject_id = 'thing-3'",
                "with f as (delete from audit_fact where subject_id = 'thing-3' returning id)"
                        + " delete from audit_seal where fact_id in (select id from f)",
                "update audit_seal set hash = sha256(hash) where position = 3"
            })
    @DisplayName("A5: what the owner changes or removes on purpose breaks the chain at its place")
    void tampering(String tampering) {
        seal.seal();
        assertThat(seal.check().intact()).isTrue();

        onPurpose(tampering);

        SealCheck check = seal.check();
        assertThat(check.intact()).isFalse();
        assertThat(check.brokenAt()).isEqualTo(3);
    }

    @Test
    @DisplayName("A5: an end that is cut off is missed by the next check, and shown by its head")
    void cutOff() {
        seal.seal();
        String head = seal.check().head();

        onPurpose("with s as (delete from audit_seal where position > 3 returning fact_id)"
                + " delete from audit_fact where id in (select fact_id from s)");

        SealCheck check = seal.check();
        assertThat(check.brokenAt()).isEqualTo(4);
        assertThat(check.head()).isNotEqualTo(head);
    }

    @Test
    @DisplayName("A5: the trail is found by what, which record, where, and read in pages")
    void search() {
        assertThat(reader.find(AuditSearch.ALL, null, null, 2))
                .extracting(AuditEntry::subjectId)
                .containsExactly("thing-5", "thing-4");
        long fourth = reader.find(AuditSearch.ALL, null, null, 2).get(1).number();
        assertThat(reader.find(AuditSearch.ALL, fourth, null, 2))
                .extracting(AuditEntry::subjectId)
                .containsExactly("thing-3", "thing-2");
        assertThat(reader.find(new AuditSearch("", null, " thing-2 ", "04", null, null), null, null, 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("turn", "2"));
        assertThat(reader.find(new AuditSearch("", null, "", "05", null, null), null, null, 9))
                .isEmpty();
        List<String> all = new ArrayList<>();
        reader.each(AuditSearch.ALL, entry -> all.add(entry.subjectId()));
        assertThat(all).containsExactly("thing-1", "thing-2", "thing-3", "thing-4", "thing-5");
    }

    private int sealedByAnother() {
        java.util.concurrent.CompletableFuture<Integer> other =
                java.util.concurrent.CompletableFuture.supplyAsync(seal::seal);
        return other.join();
    }

    /** As someone who owns the tables and means it: with the guards switched off. */
    private void onPurpose(String tampering) {
        owner.execute("alter table audit_fact disable trigger all");
        owner.execute("alter table audit_seal disable trigger all");
        try {
            owner.execute(tampering);
        } finally {
            owner.execute("alter table audit_fact enable trigger all");
            owner.execute("alter table audit_seal enable trigger all");
        }
    }
}
