package org.amana.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.territory.CommuneChange.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to the tree (T1, T2). The caller has decided that the actor may. */
@Service
@Transactional
public class TerritoryKeeping {

    /** The region of members abroad. */
    public static final String ABROAD = "13";

    private final Provinces provinces;
    private final Communes communes;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    TerritoryKeeping(Provinces provinces, Communes communes, AuditTrail audit, LegalDay legalDay) {
        this.provinces = provinces;
        this.communes = communes;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Opens a country for members abroad, or opens it again (T1).
     *
     * @param iso two capital letters (ISO 3166-1)
     * @throws RuleViolation when it is open already
     */
    public Province openCountry(String iso, TwoScripts name, @Nullable UUID actor) {
        String code = ABROAD + "." + iso;
        Optional<Province> known = provinces.findByCode(code);
        if (known.filter(country -> country.openOn(legalDay.today())).isPresent()) {
            throw RuleViolation.at("iso", "T1.countryOpen", name);
        }
        Province country =
                known.orElseGet(() -> new Province(code, ABROAD, ProvinceKind.COUNTRY, name, legalDay.today()));
        country.reopen();
        Province opened = provinces.save(country);
        record("COUNTRY_OPENED", opened, actor);
        return opened;
    }

    /** @throws NotFound when there is no such province */
    public void rename(String provinceCode, TwoScripts name, @Nullable UUID actor) {
        Province province = province(provinceCode);
        province.rename(name);
        record("PROVINCE_RENAMED", province, actor);
    }

    /**
     * Closes a province or country; it is never deleted (T2).
     *
     * @param on the first day on which it is no longer used
     * @throws RuleViolation when that day lies in the past, or it is closed already
     * @throws NotFound when there is no such province
     */
    public void close(String provinceCode, LocalDate on, @Nullable UUID actor) {
        Province province = province(provinceCode);
        if (province.closedOn() != null) {
            throw RuleViolation.at("on", "T2.closedAlready", province.closedOn());
        }
        if (on.isBefore(legalDay.today())) {
            throw RuleViolation.at("on", "T2.closesInThePast", legalDay.today());
        }
        province.close(on);
        record("PROVINCE_CLOSED", province, actor);
    }

    /** What rows of a file would do, row by row, in two queries. */
    @Transactional(readOnly = true)
    public List<CommuneChange> preview(List<CommuneRow> rows) {
        Set<String> provinceCodes =
                provinces.findAllByOrderByCode().stream().map(Province::code).collect(Collectors.toSet());
        Map<String, Commune> known = known(rows);
        Set<String> seen = new HashSet<>();
        List<CommuneChange> changes = new ArrayList<>();
        for (CommuneRow row : rows) {
            String problem = problem(row, provinceCodes, seen);
            changes.add(
                    problem == null
                            ? new CommuneChange(row, effect(row, known.get(row.code())), null)
                            : new CommuneChange(row, Effect.REFUSED, problem));
        }
        return changes;
    }

    /**
     * Takes over the rows that can be taken (T2). Communes that the file does not name stay as they are.
     *
     * @return how many communes were added or changed
     */
    public int importCommunes(List<CommuneRow> rows, @Nullable UUID actor) {
        Map<String, Commune> known = known(rows);
        int changed = 0;
        for (CommuneChange change : preview(rows)) {
            if (change.effect() == Effect.ADDED || change.effect() == Effect.CHANGED) {
                take(change.row(), known.get(change.row().code()));
                changed++;
            }
        }
        audit.record(AuditFact.of("COMMUNES_IMPORTED", "Territory", "communes")
                .by(actor)
                .with("changed", changed));
        return changed;
    }

    private void take(CommuneRow row, @Nullable Commune commune) {
        CommuneKind kind = CommuneKind.valueOf(row.kind());
        TwoScripts name = new TwoScripts(row.nameAr(), row.nameFr());
        if (commune == null) {
            communes.save(new Commune(row.code(), provinceOf(row.code()), kind, name));
        } else {
            commune.change(kind, name);
        }
    }

    private Map<String, Commune> known(List<CommuneRow> rows) {
        Map<String, Commune> known = new HashMap<>();
        communes.findByCodeIn(rows.stream().map(CommuneRow::code).toList())
                .forEach(commune -> known.put(commune.code(), commune));
        return known;
    }

    private static @Nullable String problem(CommuneRow row, Set<String> provinceCodes, Set<String> seen) {
        if (!row.code().matches("\\d{2}\\.\\d{3}\\.\\d{2}\\.\\d{1,2}")) {
            return "T2.communeCode";
        }
        if (!provinceCodes.contains(provinceOf(row.code()))) {
            return "T2.noSuchProvince";
        }
        if (Arrays.stream(CommuneKind.values()).noneMatch(kind -> kind.name().equals(row.kind()))) {
            return "T2.communeKind";
        }
        if (row.nameAr().isBlank() || row.nameFr().isBlank()) {
            return "T2.communeName";
        }
        return seen.add(row.code()) ? null : "T2.communeTwice";
    }

    private static Effect effect(CommuneRow row, @Nullable Commune known) {
        if (known == null) {
            return Effect.ADDED;
        }
        TwoScripts name = new TwoScripts(row.nameAr(), row.nameFr());
        return known.is(CommuneKind.valueOf(row.kind()), name) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    private static String provinceOf(String communeCode) {
        return communeCode.substring(0, 6);
    }

    private Province province(String code) {
        return provinces.findByCode(code).orElseThrow(() -> new NotFound("province", code));
    }

    private void record(String action, Province province, @Nullable UUID actor) {
        audit.record(AuditFact.of(action, "Territory", province.code())
                .by(actor)
                .in(province.regionCode(), province.code()));
    }
}
