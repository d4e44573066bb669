package org.amana.territory;

import java.util.Optional;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The countries of members abroad (T1). The caller has decided that the actor may. Every other change is a division (T2). */
@Service
@Transactional
public class TerritoryKeeping {

    /** The region of members abroad. */
    public static final String ABROAD = "13";

    private final Provinces provinces;
    private final TreeLock lock;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    TerritoryKeeping(Provinces provinces, TreeLock lock, AuditTrail audit, LegalDay legalDay, JdbcClient jdbc) {
        this.provinces = provinces;
        this.lock = lock;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * Opens a country for members abroad, or opens it again; at once (T1).
     *
     * @param iso two capital letters (ISO 3166-1)
     * @throws RuleViolation when it is open already
     */
    public Province openCountry(String iso, TwoScripts name, @Nullable UUID actor) {
        lock.keepStill();
        String code = ABROAD + "." + iso;
        Optional<Province> known = provinces.findByCode(code);
        if (known.filter(country -> country.openOn(legalDay.today())).isPresent()) {
            throw RuleViolation.at("iso", "T1.countryOpen", name);
        }
        Province country =
                known.orElseGet(() -> new Province(code, ABROAD, ProvinceKind.COUNTRY, name, legalDay.today()));
        country.reopen();
        Province opened = provinces.save(country);
        note(opened, known.isPresent() ? "REOPENED" : "OPENED");
        audit.record(AuditFact.of("COUNTRY_OPENED", "Territory", code).by(actor).in(ABROAD, code));
        return opened;
    }

    private void note(Province country, String kind) {
        jdbc.sql("""
                insert into territory_change (id, day, code, region_code, kind, parent_after, name_ar, name_fr)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.next(),
                        legalDay.today(),
                        country.code(),
                        ABROAD,
                        kind,
                        ABROAD,
                        country.name().arabic(),
                        country.name().latin())
                .update();
    }
}
