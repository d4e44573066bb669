package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.database.ManyRows;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.identity.IdentitySeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Enters many people at once, each row as {@link Registrar} would make it, with a handful of statements however many they
 * are. The caller has decided that they may be entered, and that each is known to be nobody else (M1).
 */
@Component
public class ManyMembers {

    private final JdbcTemplate jdbc;
    private final MemberNumbers numbers;
    private final MemberTokens tokens;
    private final IdentitySeal seal;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    public ManyMembers(
            JdbcTemplate jdbc,
            MemberNumbers numbers,
            MemberTokens tokens,
            IdentitySeal seal,
            AuditTrail audit,
            LegalDay legalDay) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.tokens = tokens;
        this.seal = seal;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Enters people in their order, all of them or none. Their numbers are set aside first, so that others in the region
     * are given theirs meanwhile.
     *
     * @param by the account that decided it
     * @param importId the list that brings them
     */
    public void enter(@Nullable UUID by, UUID importId, List<Registrar.Entrant> entrants) {
        Map<String, List<Registrar.Entrant>> byRegion = entrants.stream()
                .collect(Collectors.groupingBy(Registrar.Entrant::regionCode, LinkedHashMap::new, Collectors.toList()));
        List<Member> entered = new ArrayList<>();
        byRegion.forEach((region, people) -> {
            Iterator<String> number = numbers.setAside(region, people.size());
            people.forEach(person -> entered.add(person.member(number.next(), legalDay, by, seal)));
        });
        write(importId, entered);
        tokens.add(entered);
        writeStatus(by, entered);
        audit.recordAll(entered.stream()
                .map(member -> AuditFact.of("MEMBER_REGISTERED", "Member", member.id())
                        .by(by)
                        .in(member.regionCode(), member.provinceCode())
                        .with("complete", member.complete())
                        .with("import", importId))
                .toList());
        // whom the rows belong to is looked up now, not while the caller holds what others wait for
        jdbc.execute("set constraints all immediate");
    }

    private void write(UUID importId, List<Member> entered) {
        ManyRows rows = new ManyRows(
                "member",
                "id uuid",
                "version int",
                "number text",
                "region_code text",
                "province_code text",
                "commune_code text",
                "given_name_ar text",
                "family_name_ar text",
                "given_name_latin text",
                "family_name_latin text",
                "sort_ar text",
                "sort_latin text",
                "gender text",
                "birth_date date",
                "identity_kind text",
                "identity_sealed bytea",
                "identity_hash bytea",
                "phone text",
                "email text",
                "address text",
                "joined_on date",
                "consent_on date",
                "source text",
                "status text",
                "status_on date",
                "folding int",
                "import_id uuid",
                "registered_at timestamptz",
                "registered_by uuid");
        for (Member member : entered) {
            PersonalData data = member.data();
            SealedIdentity identity = member.identity();
            rows.add(
                    member.id(),
                    0,
                    member.number(),
                    member.regionCode(),
                    member.provinceCode(),
                    data.communeCode(),
                    data.givenName().arabic(),
                    data.familyName().arabic(),
                    data.givenName().latin(),
                    data.familyName().latin(),
                    data.sortArabic(),
                    data.sortLatin(),
                    data.gender(),
                    data.birthDate(),
                    identity == null ? null : identity.kind(),
                    identity == null ? null : identity.sealed(),
                    identity == null ? null : identity.hash(),
                    data.phone(),
                    data.email(),
                    data.address(),
                    member.joinedOn(),
                    member.consentOn(),
                    member.source(),
                    member.status(),
                    member.statusOn(),
                    member.folding(),
                    importId,
                    member.registeredAt(),
                    member.registeredBy());
        }
        rows.write(jdbc);
    }

    private void writeStatus(@Nullable UUID by, List<Member> entered) {
        ManyRows rows = new ManyRows(
                "member_status_change",
                "id uuid",
                "member_id uuid",
                "region_code text",
                "province_code text",
                "status text",
                "on_day date",
                "reason text",
                "changed_by uuid",
                "changed_at timestamptz");
        for (Member member : entered) {
            rows.add(
                    Ids.next(),
                    member.id(),
                    member.regionCode(),
                    member.provinceCode(),
                    member.status(),
                    member.statusOn(),
                    "",
                    by,
                    member.registeredAt());
        }
        rows.write(jdbc);
    }
}
