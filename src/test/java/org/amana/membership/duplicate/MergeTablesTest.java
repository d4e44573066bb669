package org.amana.membership.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amana.membership.MemberMerge;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class MergeTablesTest {

    @Autowired
    ObjectProvider<MemberMerge> merges;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("M1: what becomes of every table with a member, when two records are made one, is said by its room")
    void everyTable() {
        Set<String> answered = merges.orderedStream()
                .flatMap(merge -> merge.tables().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofMembers = new TreeSet<>(jdbc.sql("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'member_id'
                union
                select conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid = 'member'::regclass
                """).query(String.class).list());
        ofMembers.removeAll(RefersItself.TABLES);
        assertThat(answered)
                .as("a new table with a member_id is named by a MemberMerge of its room")
                .containsAll(ofMembers);
    }

    /** Merges and likely pairs name members by other columns, and know themselves what becomes of them. */
    private static final class RefersItself {
        static final Set<String> TABLES = Set.of("member_merge", "likely_pair");
    }
}
