package org.amana.membership.electorate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The roll of a territory as of a past day. It counts whoever was a member there then, also those who have moved since: so
 * it is worked out in a scope that sees everyone, and shows the names of those alone whom the viewer sees today (A3).
 * Reading is for whoever reads the territory's members; freezing and taking out for who does so in their own name (A6).
 */
@Service
class RollDesk {

    static final int PAGE = 50;

    private final Rolls rolls;
    private final Settings settings;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    RollDesk(
            Rolls rolls,
            Settings settings,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.rolls = rolls;
        this.settings = settings;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A roll as its page shows it; the next page begins after {@code next}. */
    record Roll(
            TwoScripts territory,
            LocalDate day,
            int minimumAge,
            int months,
            Rolls.Counts counts,
            List<Rolls.Entry> entries,
            @Nullable UUID next,
            boolean freezes) {}

    /**
     * @throws NotFound unless the viewer reads the members of that territory
     * @throws RuleViolation when the day is to come
     */
    Roll read(Viewer by, @Nullable String territory, LocalDate day, @Nullable UUID after) {
        RollQuestion asked = asked(by, territory, day);
        return everyone(() -> {
            List<Rolls.Entry> entries = rolls.entries(asked, after, PAGE + 1);
            List<Rolls.Entry> shown = entries.subList(0, Math.min(PAGE, entries.size()));
            audit.record(fact("ROLL_READ", asked, by));
            return new Roll(
                    name(asked),
                    asked.day(),
                    asked.minimumAge(),
                    asked.months(),
                    rolls.counts(asked),
                    shown.stream().map(entry -> seen(by, entry)).toList(),
                    entries.size() > PAGE ? shown.get(PAGE - 1).member() : null,
                    by.exportsMembersOf(asked.region(), asked.province()));
        });
    }

    /** @throws NotFound unless the viewer takes the members of that territory out in their own name */
    UUID freeze(Viewer by, @Nullable String territory, LocalDate day) {
        RollQuestion asked = asked(by, territory, day);
        Viewer.require(takes(by, asked), "roll", "territory");
        return everyone(() -> {
            UUID id = rolls.freeze(asked, by.accountId());
            audit.record(fact("ROLL_FROZEN", asked, by).with("roll", id));
            return id;
        });
    }

    /** @throws NotFound unless the viewer reads the members of that territory */
    Rolls.Frozen frozen(Viewer by, UUID id) {
        return everyone(() -> {
            Rolls.Frozen roll = rolls.frozen(id).orElseThrow(() -> new NotFound("roll", id));
            Viewer.require(sees(by, roll.region(), roll.province()), "roll", id);
            return roll;
        });
    }

    /** Those that the viewer may open, the newest first. */
    List<Rolls.Frozen> recent(Viewer by) {
        Viewer.require(by.seesMembers(), "rolls", "any");
        return everyone(() -> rolls.recent().stream()
                .filter(roll -> sees(by, roll.region(), roll.province()))
                .toList());
    }

    /** @throws NotFound unless the viewer takes the members of that territory out in their own name */
    Rolls.Frozen beginExport(Viewer by, UUID id) {
        Rolls.Frozen roll = frozen(by, id);
        Viewer.require(takes(by, roll.question()), "roll", id);
        return everyone(() -> {
            audit.record(fact("ROLL_EXPORTED", roll.question(), by).with("roll", id));
            return roll;
        });
    }

    /** The next rows of an export that was begun; without the names of those whom the viewer does not see today. */
    List<Rolls.Entry> exported(Viewer by, UUID id, @Nullable UUID after) {
        return everyone(() -> rolls.frozenEntries(id, after, 2_000)).stream()
                .map(entry -> seen(by, entry))
                .toList();
    }

    TwoScripts name(RollQuestion asked) {
        if (asked.region() == null) {
            return new TwoScripts("المغرب", "Maroc");
        }
        return asked.province() == null
                ? territories.region(asked.region()).name()
                : territories.province(asked.province()).name();
    }

    private RollQuestion asked(Viewer by, @Nullable String territory, LocalDate day) {
        boolean nation = territory == null || territory.isBlank() || territory.equals("*");
        Province found = nation || territory.indexOf('.') < 0 ? null : territories.province(territory);
        String province = found == null ? null : found.code();
        String region = found != null
                ? found.regionCode()
                : nation ? null : territories.region(territory).code();
        Viewer.require(sees(by, region, province), "roll", String.valueOf(territory));
        if (day.isAfter(legalDay.today())) {
            throw RuleViolation.at("day", "roll.dayToCome", legalDay.today());
        }
        return new RollQuestion(
                region,
                province,
                day,
                settings.number(Setting.MEMBER_MINIMUM_AGE, day),
                settings.number(Setting.NOMINEE_MONTHS, day));
    }

    private static boolean sees(Viewer by, @Nullable String region, @Nullable String province) {
        if (region == null) {
            return by.leadership();
        }
        return province == null ? by.seesRegion(region) : by.seesMembersOf(region, province);
    }

    private static boolean takes(Viewer by, RollQuestion asked) {
        return asked.region() == null ? by.leadership() : by.exportsMembersOf(asked.region(), asked.province());
    }

    /** Who has left the viewer's scope since has a key and no name. */
    private static Rolls.Entry seen(Viewer by, Rolls.Entry entry) {
        return by.seesMembersOf(entry.regionNow(), entry.provinceNow())
                ? entry
                : new Rolls.Entry(
                        entry.member(),
                        "",
                        new TwoScripts("", ""),
                        entry.province(),
                        entry.status(),
                        entry.votes(),
                        entry.eligible(),
                        "",
                        "");
    }

    private <T> T everyone(Supplier<T> act) {
        return Objects.requireNonNull(
                CurrentViewer.within(RowScope.EVERYTHING, () -> transaction.execute(status -> act.get())));
    }

    private static AuditFact fact(String action, RollQuestion asked, Viewer by) {
        return AuditFact.of(action, "Roll", asked.day().toString())
                .by(by.accountId())
                .in(asked.region(), asked.province());
    }
}
