package org.amana.membership.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.finding.CriteriaScope;
import org.amana.membership.finding.MemberSelection;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberSearches;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the members of a list, or those marked in it, as a file: with a purpose, and within scope (A3, M7, M8). */
@Service
@Transactional
class AskExport {

    /** So many files of one person wait to be made at most. */
    private static final int WAITING = 3;

    private static final int COUNTED = 2_000_000;

    private final MemberExports exports;
    private final CriteriaScope criteriaScope;
    private final MemberSearches searches;
    private final Members members;
    private final Territories territories;
    private final Background background;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    AskExport(
            MemberExports exports,
            CriteriaScope criteriaScope,
            MemberSearches searches,
            Members members,
            Territories territories,
            Background background,
            AuditTrail audit,
            LegalDay legalDay) {
        this.exports = exports;
        this.criteriaScope = criteriaScope;
        this.searches = searches;
        this.members = members;
        this.territories = territories;
        this.background = background;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Whom a file would hold.
     *
     * @param marked those who were marked, null for all that the list finds
     */
    record Whom(ExportScope scope, @Nullable List<UUID> marked, int count) {}

    /** @throws org.amana.kernel.NotFound unless the viewer may take all of them away: no preparer may (A6) */
    @Transactional(readOnly = true)
    Whom whom(Viewer by, MemberSelection selection) {
        MemberFilter filter = criteriaScope.filter(by, selection.criteria());
        Whom whom = selection.all()
                ? new Whom(scope(by, filter), null, searches.count(filter, COUNTED))
                : marked(by, selection.members());
        Viewer.require(whom.scope().allows(by, this::regionOf), "members", "export");
        return whom;
    }

    private ExportScope scope(Viewer by, MemberFilter filter) {
        if (filter.provinceCode() != null) {
            return ExportScope.province(regionOf(filter.provinceCode()), filter.provinceCode());
        }
        if (filter.regionCode() != null) {
            return ExportScope.region(filter.regionCode());
        }
        Viewer.require(by.exportsMembersOf(null, null), "members", "export");
        return ExportScope.of(by, this::regionOf);
    }

    private Whom marked(Viewer by, List<UUID> keys) {
        List<MemberSummary> found = new ArrayList<>(members.summaries(keys).values());
        List<UUID> seen = found.stream().map(MemberSummary::id).toList();
        return new Whom(ExportScope.around(by, found), seen, seen.size());
    }

    private String regionOf(String province) {
        return territories.province(province).regionCode();
    }

    /** @param brief whether it is little enough to be made while whoever asked waits */
    record Begun(UUID id, boolean brief) {}

    /**
     * @throws org.amana.kernel.NotFound unless the viewer may take all of them away
     * @throws RuleViolation when there is nobody, too many for the format, or no purpose
     */
    Begun ask(Viewer by, MemberSelection selection, ExportForm form, Locale locale) {
        Whom whom = whom(by, selection);
        ExportFormat format = Objects.requireNonNull(form.format);
        ExportPurpose purpose = Objects.requireNonNull(form.purpose);
        String words = form.purposeWords == null ? "" : form.purposeWords.strip();
        List<RuleViolation.Reason> reasons = new ArrayList<>();
        if (whom.count() == 0) {
            reasons.add(new RuleViolation.Reason("export.nobody", null, List.of()));
        }
        if (whom.count() > format.mostRows()) {
            reasons.add(new RuleViolation.Reason(
                    "export.tooMany", "format", List.of(format.name(), format.mostRows(), whom.count())));
        }
        if (purpose == ExportPurpose.OTHER && words.length() < 3) {
            reasons.add(new RuleViolation.Reason("M7.purposeInWords", "purposeWords", List.of()));
        }
        UUID account = Objects.requireNonNull(by.accountId());
        if (exports.countByAskedByAndState(account, ExportState.WAITING) >= WAITING) {
            reasons.add(new RuleViolation.Reason("export.enoughWaiting", null, List.of(WAITING)));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        return begin(by, account, selection, whom, form, words, locale);
    }

    private Begun begin(
            Viewer by,
            UUID account,
            MemberSelection selection,
            Whom whom,
            ExportForm form,
            String words,
            Locale locale) {
        Set<ExportColumn> columns = new TreeSet<>(form.columns);
        MemberExport export = exports.saveAndFlush(new MemberExport(
                account,
                whom.scope().roleOf(by),
                whom.scope(),
                new MemberExport.Asked(
                        selection.criteria().address(),
                        whom.marked(),
                        columns,
                        Objects.requireNonNull(form.format),
                        Objects.requireNonNull(form.purpose),
                        words.isEmpty() ? null : words),
                locale,
                whom.count(),
                legalDay.now()));
        boolean brief = whom.count() <= MakeExport.brief(export.format());
        background.ask(MakeExport.NAME, export.id().toString(), brief ? MakeExport.SOON : Duration.ZERO);
        audit.record(fact("MEMBERS_EXPORT_ASKED", export, territories)
                .by(account)
                .with("rows", whom.count())
                .with("purpose", export.purpose())
                .with("marked", whom.marked() != null)
                .with("filters", String.join(" ", selection.criteria().filters().keySet())));
        return new Begun(export.id(), brief);
    }

    static AuditFact fact(String action, MemberExport export, Territories territories) {
        String territory = export.territory();
        boolean province = !export.scope().provinces().isEmpty();
        String region = territory == null || !province
                ? territory
                : territories.province(territory).regionCode();
        return AuditFact.of(action, "MemberExport", export.id())
                .in(region, province ? territory : null)
                .with("format", export.format());
    }
}
