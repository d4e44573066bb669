package org.amana.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberStatus;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.roll.SearchText;
import org.amana.membership.roll.SortName;
import org.jspecify.annotations.Nullable;

/** Makes up members, as like to real ones as their pages can tell: the same seed makes the same party. */
final class Newcomers {

    private final Random random = new Random(2026);
    private final NameStock names = new NameStock(random);
    private final IdentitySeal seal;
    private final List<String> provinces;
    private final Map<String, List<String>> communes;
    private final Map<String, Long> counters;
    private final Map<TwoScripts, Set<String>> folded = new HashMap<>();
    private int document = 1_000_000;

    /**
     * @param provinces the codes to spread over
     * @param communes the communes of each
     * @param counters the last member number of each region; counted on here
     */
    Newcomers(
            IdentitySeal seal, List<String> provinces, Map<String, List<String>> communes, Map<String, Long> counters) {
        this.seal = seal;
        this.communes = communes;
        this.provinces = provinces;
        this.counters = counters;
    }

    /** A member as a row of the table, and what they are found by. */
    record Newcomer(
            UUID id,
            String region,
            String province,
            MemberStatus status,
            LocalDate statusOn,
            List<@Nullable Object> columns,
            Set<String> tokens) {}

    Newcomer next() {
        UUID id = Ids.next();
        String province = provinces.get((int) (random.nextDouble() * random.nextDouble() * provinces.size()));
        String region = province.substring(0, province.indexOf('.'));
        String number = "%s-%06d".formatted(region, counters.merge(region, 1L, Long::sum));
        Gender gender = random.nextInt(100) < 42 ? Gender.FEMALE : Gender.MALE;
        int scripts = random.nextInt(100);
        TwoScripts given = written(names.given(gender), scripts);
        TwoScripts family = written(names.family(), scripts);
        LocalDate joined = LocalDate.of(2026, 10, 1).minusDays(random.nextInt(8 * 365));
        MemberStatus status = status(random.nextInt(100));
        String phone = random.nextInt(100) < 60 ? "+2126%08d".formatted(random.nextInt(100_000_000)) : null;
        IdentityKind kind = random.nextInt(100) < 96 ? IdentityKind.NATIONAL_CARD : null;
        String identity = "ZZ" + document++;
        List<@Nullable Object> columns = new java.util.ArrayList<>(List.of(
                id,
                0,
                number,
                region,
                province,
                given.arabic(),
                family.arabic(),
                given.latin(),
                family.latin(),
                SortName.in(family, given, TwoScripts::arabic, TwoScripts::latin),
                SortName.in(family, given, TwoScripts::latin, TwoScripts::arabic),
                gender,
                joined.minusYears(18).minusDays(random.nextInt(50 * 365))));
        columns.add(kind);
        columns.add(kind == null ? null : seal.seal(id, identity));
        columns.add(kind == null ? null : seal.hash(kind, identity));
        columns.add(phone);
        columns.addAll(List.of(
                "member" + document + "@amana.example",
                joined,
                joined,
                "BENCH",
                status,
                joined,
                "2026-10-01T08:00:00Z",
                NameFolding.VERSION,
                random.nextInt(100) < 60 ? 2026 : 2025));
        columns.add(commune(province));
        return new Newcomer(
                id,
                region,
                province,
                status,
                joined,
                columns,
                tokens(given, family, number, phone, "member" + document + "@amana.example"));
    }

    /** Two in three say in which commune they live. */
    private @Nullable String commune(String province) {
        List<String> known = communes.getOrDefault(province, List.of());
        return known.isEmpty() || random.nextInt(3) == 0 ? null : known.get(random.nextInt(known.size()));
    }

    private Set<String> tokens(
            TwoScripts given, TwoScripts family, String number, @Nullable String phone, String email) {

        Set<String> tokens = new TreeSet<>(folded(given));
        tokens.addAll(folded(family));
        tokens.addAll(SearchText.tokensOfNumber(number));
        tokens.add(SearchText.tokenOfEmail(email));
        if (phone != null) {
            tokens.add(phone);
        }
        return tokens;
    }

    /** A name's tokens are those of its parts, of which there are fewer than of names. */
    private Set<String> folded(TwoScripts part) {
        return folded.computeIfAbsent(part, name -> NameFolding.tokens(name.arabic(), name.latin()));
    }

    private static TwoScripts written(TwoScripts name, int scripts) {
        if (scripts < 8) {
            return new TwoScripts(name.arabic(), "");
        }
        return scripts < 15 ? new TwoScripts("", name.latin()) : name;
    }

    private static MemberStatus status(int percent) {
        if (percent < 92) {
            return MemberStatus.ACTIVE;
        }
        MemberStatus[] others = {
            MemberStatus.SUSPENDED, MemberStatus.RESIGNED, MemberStatus.RESIGNED, MemberStatus.DECEASED
        };
        return others[percent % others.length];
    }
}
