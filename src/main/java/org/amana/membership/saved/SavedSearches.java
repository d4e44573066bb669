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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that the viewer keeps, and nobody else sees. */
@Service
@Transactional
public class SavedSearches {

    public static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final SavedSearchRepository searches;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    SavedSearches(SavedSearchRepository searches, AuditTrail audit, LegalDay legalDay) {
        this.searches = searches;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> of(Viewer by) {
        return by.accountId() == null ? List.of() : searches.findByAccountIdOrderByName(by.accountId());
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
        if (same.isEmpty() && searches.findByAccountIdOrderByName(account).size() >= MOST) {
            throw RuleViolation.at("name", "search.tooMany", MOST);
        }
        SavedSearch search = same.orElseGet(() -> new SavedSearch(account, clean, address, legalDay.now()));
        search.become(address, legalDay.now());
        searches.saveAndFlush(search);
        audit.record(AuditFact.of("SEARCH_SAVED", "SavedSearch", search.id()).by(account));
    }

    /** @throws NotFound unless it is the viewer's own */
    public void remove(Viewer by, UUID search) {
        UUID account = account(by);
        searches.delete(
                searches.findByIdAndAccountId(search, account).orElseThrow(() -> new NotFound("search", search)));
        audit.record(AuditFact.of("SEARCH_REMOVED", "SavedSearch", search).by(account));
    }

    private static UUID account(Viewer by) {
        Viewer.require(by.seesMembers(), "members", "any");
        if (by.accountId() == null) {
            throw new NotFound("members", "any");
        }
        return by.accountId();
    }
}
