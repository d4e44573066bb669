package org.amana.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collection;
import org.amana.database.ManyRows;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail (A5), in the transaction of what it tells: a change that does not happen leaves no fact. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JdbcTemplate table;
    private final LegalDay legalDay;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JdbcTemplate table, LegalDay legalDay, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.legalDay = legalDay;
        this.json = json;
    }

    @Transactional
    public void record(AuditFact fact) {
        jdbc.sql("""
                insert into audit_fact (id, at, actor, action, subject_kind, subject_id, region_code, province_code,
                    source_address, details)
                values (:id, :at, :actor, :action, :kind, :subject, :region, :province, :address, cast(:details as jsonb))
                """)
                .param("id", Ids.next())
                .param("at", legalDay.now().atOffset(java.time.ZoneOffset.UTC))
                .param("actor", fact.actor())
                .param("action", fact.action())
                .param("kind", fact.subjectKind())
                .param("subject", fact.subjectId())
                .param("region", fact.regionCode())
                .param("province", fact.provinceCode())
                .param("address", sourceAddress())
                .param("details", json.writeValueAsString(fact.details()))
                .update();
    }

    /** Writes many facts of one change at once. */
    @Transactional
    public void recordAll(Collection<AuditFact> facts) {
        ManyRows rows = new ManyRows(
                "audit_fact",
                "id uuid",
                "at timestamptz",
                "actor uuid",
                "action text",
                "subject_kind text",
                "subject_id text",
                "region_code text",
                "province_code text",
                "source_address text",
                "details jsonb");
        Instant at = legalDay.now();
        String address = sourceAddress();
        for (AuditFact fact : facts) {
            rows.add(
                    Ids.next(),
                    at,
                    fact.actor(),
                    fact.action(),
                    fact.subjectKind(),
                    fact.subjectId(),
                    fact.regionCode(),
                    fact.provinceCode(),
                    address,
                    json.writeValueAsString(fact.details()));
        }
        rows.write(table);
    }

    /** Writes the fact even where the surrounding change is refused, as for a refused sign-in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordEvenIfRefused(AuditFact fact) {
        record(fact);
    }

    private static @Nullable String sourceAddress() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            return request.getRemoteAddr();
        }
        return null;
    }
}
