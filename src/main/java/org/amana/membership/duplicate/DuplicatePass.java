package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.naming.NameComparison;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the whole register for members who are likely one person (M1): birth date by birth date, then those who
 * share a phone, an e-mail address or a document's number typed differently. Some thousands at a time, each time in one
 * transaction that moves the mark from which a pass cut short goes on.
 */
@Component
class DuplicatePass {

    private static final Logger log = LoggerFactory.getLogger(DuplicatePass.class);
    private static final int BORN_AT_A_TIME = 10_000;
    private static final int GROUPS_AT_A_TIME = 2_000;
    private static final int DOCUMENTS_AT_A_TIME = 20_000;

    /** A number that more share is a household's or an office's: there only similar names are asked about. */
    private static final int SHARED_BY_FEW = 4;

    /** Of so many who share one thing no more are compared with each other. */
    private static final int SHARED_BY_MOST = 200;

    private final PeopleToCompare people;
    private final PairStore pairs;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    DuplicatePass(
            PeopleToCompare people,
            PairStore pairs,
            JdbcClient jdbc,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.pairs = pairs;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A whole pass, or the rest of one that was cut short. */
    void run() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            Begun begun = in(this::begin);
            NameComparison names = new NameComparison();
            LocalDate until = begun.lookedUntil();
            do {
                LocalDate from = until;
                until = in(() -> born(begun.id(), from, names));
            } while (until != null);
            shared(begun.id(), in(people::samePhone), names);
            shared(begun.id(), in(people::sameEmail), names);
            shared(begun.id(), sameDocument(), names);
            in(() -> finish(begun.id()));
            return true;
        });
    }

    private record Begun(UUID id, @Nullable LocalDate lookedUntil) {}

    private Begun begin() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('duplicate_pass'))").query(row -> {});
        return jdbc.sql("select id, looked_until from duplicate_pass where finished_at is null")
                .query((row, n) -> new Begun(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .optional()
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    jdbc.sql("insert into duplicate_pass (id, begun_at) values (?, ?)")
                            .params(id, legalDay.now().atOffset(ZoneOffset.UTC))
                            .update();
                    return new Begun(id, null);
                });
    }

    private @Nullable LocalDate born(UUID pass, @Nullable LocalDate after, NameComparison names) {
        LocalDate until = people.lastOfNext(after, BORN_AT_A_TIME);
        if (until == null) {
            return null;
        }
        List<Person> some = people.born(after, until, names);
        Map<PairStore.Two, Resemblance> found = new LinkedHashMap<>();
        int begin = 0;
        for (int end = 1; end <= some.size(); end++) {
            if (end == some.size()
                    || !some.get(end).birthDate().equals(some.get(begin).birthDate())) {
                compareByName(some.subList(begin, end), names, found);
                begin = end;
            }
        }
        pairs.keep(pass, legalDay.today(), found);
        jdbc.sql("update duplicate_pass set looked_until = ?, compared = compared + ?, pairs = pairs + ? where id = ?")
                .params(until, some.size(), found.size(), pass)
                .update();
        return until;
    }

    /** Of those born on one day, the ones whose names share a sound. */
    private static void compareByName(
            List<Person> sameDay, NameComparison names, Map<PairStore.Two, Resemblance> found) {
        Map<String, List<Person>> heard = new HashMap<>();
        for (Person person : sameDay) {
            Set<UUID> compared = new HashSet<>();
            for (String key : person.name().keys()) {
                List<Person> before = heard.computeIfAbsent(key, sound -> new ArrayList<>());
                for (Person other : before) {
                    if (compared.add(other.id())) {
                        compare(person, other, names, found);
                    }
                }
                before.add(person);
            }
        }
    }

    private static void compare(Person one, Person other, NameComparison names, Map<PairStore.Two, Resemblance> found) {
        Resemblance resemblance = Resemblance.of(one, other, names);
        if (resemblance != null) {
            found.put(PairStore.Two.of(one.id(), other.id()), resemblance);
        }
    }

    private void shared(UUID pass, List<UUID[]> groups, NameComparison names) {
        for (int from = 0; from < groups.size(); from += GROUPS_AT_A_TIME) {
            List<UUID[]> some = groups.subList(from, Math.min(groups.size(), from + GROUPS_AT_A_TIME));
            in(() -> {
                Map<UUID, Person> byId = new HashMap<>();
                people.of(some.stream().flatMap(Arrays::stream).distinct().toList(), names)
                        .forEach(person -> byId.put(person.id(), person));
                Map<PairStore.Two, Resemblance> found = new LinkedHashMap<>();
                some.forEach(group -> compareAll(
                        Arrays.stream(group)
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .limit(SHARED_BY_MOST)
                                .toList(),
                        names,
                        found));
                pairs.keep(pass, legalDay.today(), found);
                return true;
            });
        }
    }

    private static void compareAll(List<Person> group, NameComparison names, Map<PairStore.Two, Resemblance> found) {
        if (group.size() > SHARED_BY_FEW) {
            compareByName(group, names, found);
            return;
        }
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                compare(group.get(one), group.get(other), names, found);
            }
        }
    }

    /** Groups of members with the same number but for what is easily typed otherwise. */
    private List<UUID[]> sameDocument() {
        List<PeopleToCompare.Marked> all = new ArrayList<>();
        UUID after = null;
        List<PeopleToCompare.Marked> some;
        do {
            UUID from = after;
            some = in(() -> people.documents(from, DOCUMENTS_AT_A_TIME));
            all.addAll(some);
            after = some.isEmpty() ? null : some.get(some.size() - 1).id();
        } while (some.size() == DOCUMENTS_AT_A_TIME);
        all.sort(Comparator.comparingLong(PeopleToCompare.Marked::mark));
        List<UUID[]> groups = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= all.size(); end++) {
            if (end == all.size() || all.get(end).mark() != all.get(begin).mark()) {
                if (end - begin > 1) {
                    groups.add(all.subList(begin, end).stream()
                            .map(PeopleToCompare.Marked::id)
                            .toArray(UUID[]::new));
                }
                begin = end;
            }
        }
        return groups;
    }

    private boolean finish(UUID pass) {
        int gone = pairs.forgetOthersThan(pass);
        jdbc.sql("update duplicate_pass set finished_at = ? where id = ?")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), pass)
                .update();
        jdbc.sql("delete from duplicate_pass where id <> ?").param(pass).update();
        log.info("Likely duplicates looked for in the whole register; {} pairs are no longer alike", gone);
        return true;
    }

    private <T extends @Nullable Object> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
