package org.amana.membership.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the way of accepting applications unseen: for a whole page of them by one query (M1, A4). */
@Component
class Likenesses {

    private final JdbcClient jdbc;

    Likenesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param alike members in scope who are or may be the person */
    record Found(Set<Hindrance> hindrances, List<UUID> alike) {

        boolean clean() {
            return hindrances.isEmpty();
        }
    }

    private record Match(
            UUID application,
            @Nullable UUID member,
            boolean document,
            boolean phone,
            @Nullable PersonName name) {}

    /** By application; only those that wait have anything in their way. */
    Map<UUID, Found> of(Viewer by, Collection<MembershipApplication> applications) {
        Map<UUID, MembershipApplication> waiting = applications.stream()
                .filter(application -> application.erasedOn() == null)
                .collect(Collectors.toMap(MembershipApplication::id, Function.identity()));
        Map<UUID, Found> found = new HashMap<>();
        waiting.forEach((id, application) -> found.put(id, new Found(bare(application), new ArrayList<>())));
        if (waiting.isEmpty()) {
            return found;
        }
        UUID[] keys = waiting.keySet().toArray(UUID[]::new);
        matches(keys).forEach(match -> {
            Found of = found.get(match.application());
            MembershipApplication application = waiting.get(match.application());
            if (match.member() == null) {
                of.hindrances().add(Hindrance.TWICE);
            } else if (!match.member().equals(application.memberId())) {
                boolean alike = match.phone()
                        || match.name() != null
                                && NameFolding.similar(
                                        match.name(), application.data().personName());
                if (match.document() || alike) {
                    of.hindrances().add(match.document() ? Hindrance.SAME_DOCUMENT : Hindrance.ALIKE);
                    of.alike().add(match.member());
                }
            }
        });
        own(by, keys).forEach(id -> found.get(id).hindrances().add(Hindrance.OWN));
        return found;
    }

    Found of(Viewer by, MembershipApplication application) {
        return of(by, List.of(application)).getOrDefault(application.id(), new Found(Set.of(), List.of()));
    }

    /**
     * A4: the viewer's own: by the document, or by the address of the viewer's account: confirmed by a code, or where
     * nothing better is known, as an applicant writes any address.
     */
    boolean isOwn(Viewer by, MembershipApplication application) {
        return !own(by, application.id()).isEmpty();
    }

    private static Set<Hindrance> bare(MembershipApplication application) {
        Set<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
        if (application.contact() == null) {
            hindrances.add(Hindrance.CONTACT_UNCONFIRMED);
        }
        if (application.photographId() == null) {
            hindrances.add(Hindrance.NO_PHOTOGRAPH);
        }
        return hindrances;
    }

    private List<Match> matches(UUID[] keys) {
        return jdbc.sql("""
                with asked as (select * from application where id = any (:keys))
                select a.id as application, m.id as member, m.identity_hash is not distinct from a.identity_hash
                        and m.identity_kind is not distinct from a.identity_kind and a.identity_hash is not null as document,
                    m.phone is not distinct from a.phone and a.phone is not null as phone, m.birth_date = a.birth_date as born,
                    m.given_name_ar || ' ' || m.family_name_ar as ar,
                    m.given_name_latin || ' ' || m.family_name_latin as latin
                from asked a join lateral (
                    select * from member where birth_date = a.birth_date
                    union select * from member where phone = a.phone
                    union select * from member where identity_hash = a.identity_hash) m on true
                union all
                select a.id, null, true, false, false, null, null
                from asked a join application other on other.identity_hash = a.identity_hash and other.id <> a.id
                    and other.state = 'SUBMITTED'
                """)
                .param("keys", keys)
                .query((row, n) -> new Match(
                        row.getObject("application", UUID.class),
                        row.getObject("member", UUID.class),
                        row.getBoolean("document"),
                        row.getBoolean("phone"),
                        row.getBoolean("born")
                                ? new PersonName(
                                        row.getString("ar").strip(),
                                        row.getString("latin").strip())
                                : null))
                .list();
    }

    private List<UUID> own(Viewer by, UUID... keys) {
        return jdbc.sql("""
                select a.id from application a, account c
                where c.id = :account and a.id = any (:keys)
                    and (lower(a.email) = lower(c.login) and (c.member_id is null and c.own_record_asked_at is null
                            or a.contact_means = 'EMAIL' and a.contact_confirmed_at is not null)
                        or exists (select from member m where m.id = any (:selves) and m.identity_hash = a.identity_hash))
                """)
                .param("account", by.accountId())
                .param("selves", by.selves().toArray(UUID[]::new))
                .param("keys", keys)
                .query(UUID.class)
                .list();
    }

    static List<Hindrance> inOrder(Set<Hindrance> hindrances) {
        return Arrays.stream(Hindrance.values()).filter(hindrances::contains).toList();
    }
}
