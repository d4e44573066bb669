package org.amana.membership.roll;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amana.database.ManyRows;
import org.amana.membership.naming.NameFolding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What members are found by: folded names, the number and the phone, kept beside them. */
@Component
public class MemberTokens {

    private final JdbcTemplate jdbc;

    public MemberTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The members are found by what is true now, and no longer by what was. */
    public void keep(Collection<Member> members) {
        jdbc.update("delete from member_token where member_id = any (?)", (Object)
                members.stream().map(Member::id).toArray(UUID[]::new));
        Map<UUID, Set<String>> absorbed = absorbedNumbers(members);
        add(members, member -> absorbed.getOrDefault(member.id(), Set.of()));
    }

    /** M1: who was made one with another record is found by that record's number too. */
    private Map<UUID, Set<String>> absorbedNumbers(Collection<Member> members) {
        Map<UUID, Set<String>> tokens = new HashMap<>();
        jdbc.query(
                "select survivor_id, absorbed_number from member_merge where survivor_id = any (?) and undone_at is null",
                row -> {
                    tokens.computeIfAbsent(row.getObject(1, UUID.class), key -> new TreeSet<>())
                            .addAll(SearchText.tokensOfNumber(row.getString(2)));
                },
                (Object) members.stream().map(Member::id).toArray(UUID[]::new));
        return tokens;
    }

    /** New members are found. */
    void add(Collection<Member> members) {
        add(members, member -> Set.of());
    }

    private void add(Collection<Member> members, Function<Member, Set<String>> more) {
        ManyRows rows =
                new ManyRows("member_token", "member_id uuid", "region_code text", "province_code text", "token text");
        // in the order of the indexes, so that each of their pages is looked for once
        members.parallelStream()
                .flatMap(member -> Stream.concat(tokens(member).stream(), more.apply(member).stream())
                        .distinct()
                        .map(token -> Map.entry(token, member)))
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(row -> rows.add(
                        row.getValue().id(),
                        row.getValue().regionCode(),
                        row.getValue().provinceCode(),
                        row.getKey()));
        rows.write(jdbc);
    }

    private static Set<String> tokens(Member member) {
        PersonalData data = member.data();
        Set<String> tokens = new TreeSet<>(NameFolding.tokens(
                data.givenName().arabic(),
                data.familyName().arabic(),
                data.givenName().latin(),
                data.familyName().latin()));
        tokens.addAll(SearchText.tokensOfNumber(member.number()));
        if (data.phone() != null) {
            tokens.add(data.phone());
        }
        if (data.email() != null) {
            tokens.add(SearchText.tokenOfEmail(data.email()));
        }
        return tokens;
    }
}
