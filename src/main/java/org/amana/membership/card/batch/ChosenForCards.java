package org.amana.membership.card.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.finding.BulkAction;
import org.amana.membership.finding.CriteriaReader;
import org.amana.membership.finding.MemberSelection;
import org.amana.membership.finding.Selections;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Cards for the members marked in a list; for whoever decides about members somewhere (A6). */
@Component
class ChosenForCards implements BulkAction {

    private static final int AT_ONCE = 500;

    private final Selections selections;
    private final CriteriaReader reader;

    ChosenForCards(Selections selections, CriteriaReader reader) {
        this.selections = selections;
        this.reader = reader;
    }

    @Override
    public String label() {
        return "card.many";
    }

    @Override
    public String icon() {
        return "id";
    }

    @Override
    public String address() {
        return "/members/cards";
    }

    @Override
    public boolean offered(Viewer by) {
        return by.decidesOnMembers();
    }

    @Override
    public int order() {
        return 20;
    }

    MemberSelection said(MultiValueMap<String, String> said) {
        return selections.read(said);
    }

    /**
     * All that the list finds, one by one, up to {@link AskCards#MOST}; a form that names its members stays as it is.
     *
     * @throws NotFound unless the viewer reads members there
     */
    BatchForm named(Viewer by, BatchForm form) {
        if (!form.allFound()) {
            return form;
        }
        MemberSelection all = new MemberSelection(reader.read(form.criteria()), true, List.of());
        List<UUID> found = new ArrayList<>();
        List<MemberSummary> next = selections.next(by, all, null, AT_ONCE);
        while (!next.isEmpty() && found.size() < AskCards.MOST) {
            next.forEach(member -> found.add(member.id()));
            next = selections.next(by, all, found.get(found.size() - 1), AT_ONCE);
        }
        form.member = found;
        return form;
    }
}
