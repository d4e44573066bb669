package org.amana.membership.saved;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that the viewer keeps, and nobody else sees. */
@Service
@Transactional
public class SavedSearches {

    public static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final SavedSearchRepository searches;
    private final JdbcTemplate jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    SavedSearches(SavedSearchRepository searches, JdbcTemplate jdbc, AuditTrail audit, LegalDay legalDay) {
        this.searches = searches;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * What stands above the list of members.
     *
     * @param address what the list's address says for it
     */
    public record Kept(UUID id, String name, String address) {}

    /** Read with every page of the list, and so as plain rows. */
    @Transactional(readOnly = true)
    public List<Kept> of(Viewer by) {
        return by.accountId() == null
                ? List.of()
                : jdbc.query(
                        "select id, name, address from saved_search where account_id = ? order by name",
                        (row, n) -> new Kept(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                        by.accountId());
    }

    /**
     * Keeps a search; one of the same name is replaced.
     *
     * @throws NotFound unless the viewer reads members
     * @throws RuleViolation beside {@code name}
     */
    public void save(Viewer by, String name, String address) {
        UUID account = account(by);
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            throw RuleViolation.at("name", "search.nameMissing");
        }
        if (clean.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "search.nameTooLong", LONGEST_NAME, clean.length());
        }
        Optional<SavedSearch> same = searches.findByAccountIdAndName(account, clean);
        if (same.isEmpty() && searches.countByAccountId(account) >= MOST) {
            throw RuleViolation.at("name", "search.tooMany", MOST);
        }
        SavedSearch search = same.orElseGet(() -> new SavedSearch(account, clean, address, legalDay.now()));
        search.become(address, legalDay.now());
        searches.saveAndFlush(search);
        audit.record(AuditFact.of("SEARCH_SAVED", "SavedSearch", search.id()).by(account));
    }

    /**
     * @return what the list's address says for it, to go on from there
     * @throws NotFound when the viewer keeps none such, or not any longer
     */
    public String remove(Viewer by, UUID search) {
        UUID account = account(by);
        SavedSearch own =
                searches.findByIdAndAccountId(search, account).orElseThrow(() -> new NotFound("search", search));
        searches.delete(own);
        audit.record(AuditFact.of("SEARCH_REMOVED", "SavedSearch", search).by(account));
        return own.address();
    }

    private static UUID account(Viewer by) {
        Viewer.require(by.seesMembers(), "members", "any");
        if (by.accountId() == null) {
            throw new NotFound("members", "any");
        }
        return by.accountId();
    }
}
