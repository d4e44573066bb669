package org.amana.membership.card.batch;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was asked for, how far it is, and the sheets: for whoever decides about the members of that territory. */
@Service
@Transactional
class ReadBatches {

    static final Duration KEPT = Duration.ofDays(7);

    private final CardBatches batches;
    private final CardSheets sheets;
    private final AskCards asking;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ReadBatches(
            CardBatches batches,
            CardSheets sheets,
            AskCards asking,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.batches = batches;
        this.sheets = sheets;
        this.asking = asking;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** A batch as its page shows it. */
    record BatchView(
            UUID id,
            TwoScripts territory,
            Instant askedAt,
            CardBatch.State state,
            int members,
            int issued,
            int leftOut,
            int printed,
            Instant keptUntil,
            List<CardSheets.SheetFile> files) {

        /** Issuing and printing are a step each. */
        public int steps() {
            return Math.max(1, 2 * members);
        }

        public int stepsDone() {
            return Math.min(steps(), issued + leftOut + printed);
        }

        public boolean working() {
            return state == CardBatch.State.WORKING;
        }
    }

    /** A territory for whose members the viewer decides, and how many of them could have a card and have none. */
    record Lacking(String region, @Nullable String province, TwoScripts name, int members) {

        public boolean more() {
            return members >= AskCards.MOST;
        }
    }

    /** @throws NotFound unless the viewer decides about members somewhere */
    @Transactional(readOnly = true)
    List<Lacking> lacking(Viewer by) {
        requireDecides(by);
        List<Lacking> lacking = new ArrayList<>();
        for (String region : by.regionsAsSecretary()) {
            lacking.add(new Lacking(region, null, territories.region(region).name(), asking.lacking(region, null)));
        }
        for (String province : by.provincesAsSecretary()) {
            String region = territories.province(province).regionCode();
            lacking.add(new Lacking(
                    region, province, territories.province(province).name(), asking.lacking(region, province)));
        }
        return lacking;
    }

    /** @throws NotFound unless the viewer decides about members somewhere */
    @Transactional(readOnly = true)
    List<BatchView> recent(Viewer by) {
        requireDecides(by);
        return batches
                .findTop20ByStateInOrderByAskedAtDesc(EnumSet.of(CardBatch.State.WORKING, CardBatch.State.DONE))
                .stream()
                .filter(batch -> AskCards.decides(by, batch.regionCode(), batch.provinceCode()))
                .map(batch -> view(batch, List.of()))
                .toList();
    }

    /** @throws NotFound unless the viewer decides about the members of that territory */
    @Transactional(readOnly = true)
    BatchView batch(Viewer by, UUID id) {
        return view(decided(by, id), sheets.filesOf(id));
    }

    /** @throws NotFound unless the viewer decides about the members of that territory, and there is such a file */
    InputStream file(Viewer by, UUID id, int number) {
        CardBatch batch = decided(by, id);
        Viewer.require(sheets.filesOf(id).stream().anyMatch(file -> file.number() == number), "sheets", number);
        audit.record(AuditFact.of("CARD_SHEETS_TAKEN", "CardBatch", id)
                .by(by.accountId())
                .in(batch.regionCode(), batch.provinceCode())
                .with("file", number));
        return sheets.read(id, number);
    }

    /** M8: the sheets are gone after a while; the cards stay. */
    void eraseOld() {
        batches.findByStateAndFinishedAtBefore(
                        CardBatch.State.DONE, legalDay.now().minus(KEPT))
                .forEach(batch -> {
                    sheets.erase(batch.id());
                    batch.erase();
                    audit.record(AuditFact.of("CARD_SHEETS_ERASED", "CardBatch", batch.id())
                            .in(batch.regionCode(), batch.provinceCode()));
                });
    }

    private static void requireDecides(Viewer by) {
        Viewer.require(by.decidesOnMembers(), "cards", "any");
    }

    private CardBatch decided(Viewer by, UUID id) {
        CardBatch batch = batches.findById(id).orElseThrow(() -> new NotFound("cards", id));
        Viewer.require(AskCards.decides(by, batch.regionCode(), batch.provinceCode()), "cards", id);
        return batch;
    }

    private BatchView view(CardBatch batch, List<CardSheets.SheetFile> files) {
        String province = batch.provinceCode();
        return new BatchView(
                batch.id(),
                province == null
                        ? territories.region(batch.regionCode()).name()
                        : territories.province(province).name(),
                batch.askedAt(),
                batch.state(),
                batch.members(),
                batch.issued(),
                batch.leftOut(),
                batch.printed(),
                batch.askedAt().plus(KEPT),
                files);
    }
}
