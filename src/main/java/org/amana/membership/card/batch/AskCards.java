package org.amana.membership.card.batch;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for cards for many: members of a region by its secretary, of a province by the province's (A6). */
@Service
@Transactional
class AskCards {

    /** So many cards at once; whoever has more asks again. */
    static final int MOST = 5_000;

    private static final String LACK = """
            select m.id, m.region_code, m.province_code, m.sort_ar
            from member m join member_photograph p on p.member_id = m.id
            where m.region_code = :region and (cast(:province as text) is null or m.province_code = :province)
                and m.status = 'ACTIVE' and m.identity_hash is not null and m.id <> all (:own)
                and not exists (select from card c where c.member_id = m.id and c.ended_on is null)
            limit :most
            """;
    private static final String CHOSEN = """
            select m.id, m.region_code, m.province_code, m.sort_ar from member m
            where m.id = any (:members) and m.id <> all (:own) and m.region_code = :region
                and (cast(:province as text) is null or m.province_code = :province) limit :most
            """;

    private final CardBatches batches;
    private final JdbcClient jdbc;
    private final Background background;
    private final PublicAddress address;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    AskCards(
            CardBatches batches,
            JdbcClient jdbc,
            Background background,
            PublicAddress address,
            AuditTrail audit,
            LegalDay legalDay) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.background = background;
        this.address = address;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** What was asked for. */
    record Asked(UUID id, int members) {}

    /**
     * @throws NotFound unless the viewer decides about the members of that territory
     * @throws RuleViolation when there is nobody to whom a card could be given
     */
    Asked ask(Viewer by, BatchForm form) {
        String region = form.regionCode();
        String province = form.provinceCode();
        Viewer.require(decides(by, region, province), "territory", region);
        CardBatch batch = new CardBatch(
                region,
                province,
                count(form, by.selves()),
                address.onPaper(),
                Objects.requireNonNull(by.accountId()),
                legalDay.now());
        if (batch.members() == 0) {
            throw RuleViolation.of(form.chosen() ? "M6.nobodyChosen" : "M6.nobodyLacks");
        }
        batches.saveAndFlush(batch);
        statement("""
                insert into card_batch_member (batch_id, place, member_id, region_code, province_code)
                select :batch, row_number() over (order by w.province_code, w.sort_ar, w.id), w.id, w.region_code,
                    w.province_code
                from (%s) w
                """, form, by.selves()).param("batch", batch.id()).update();
        audit.record(AuditFact.of("CARDS_ASKED", "CardBatch", batch.id())
                .by(by.accountId())
                .in(region, province)
                .with("members", batch.members()));
        boolean brief = batch.members() <= CardWork.BRIEF;
        background.ask(CardWork.NAME, batch.id().toString(), brief ? CardWork.SOON : Duration.ZERO);
        return new Asked(batch.id(), batch.members());
    }

    /** How many of a territory could be given a card and have none, up to {@link #MOST}. */
    @Transactional(readOnly = true)
    int lacking(String region, @Nullable String province) {
        return count(BatchForm.allOf(region, province), Set.of());
    }

    private int count(BatchForm form, Set<UUID> own) {
        return statement("select count(*) from (%s) w", form, own)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String around, BatchForm form, Set<UUID> own) {
        JdbcClient.StatementSpec statement = jdbc.sql(around.formatted(form.chosen() ? CHOSEN : LACK))
                .param("region", form.regionCode())
                .param("own", own.toArray(UUID[]::new))
                .param("province", form.provinceCode())
                .param("most", MOST);
        return form.chosen() ? statement.param("members", form.members().toArray(UUID[]::new)) : statement;
    }

    static boolean decides(Viewer by, String region, @Nullable String province) {
        return province == null ? by.secretaryOf(region) : by.decidesOnMembersOf(region, province);
    }
}
