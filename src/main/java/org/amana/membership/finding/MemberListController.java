package org.amana.membership.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.membership.OpenImports;
import org.amana.membership.roll.MemberSort;
import org.amana.membership.saved.SavedSearches;
import org.amana.web.kept.KeptPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members, and what it can be narrowed by. */
@Controller
class MemberListController {

    private final CriteriaReader reader;
    private final CriteriaScope scope;
    private final CriteriaWords words;
    private final FilterChoices choices;
    private final MemberList members;
    private final MemberRows rows;
    private final SavedSearches saved;
    private final OpenImports imports;
    private final List<BulkAction> actions;

    MemberListController(
            CriteriaReader reader,
            CriteriaScope scope,
            CriteriaWords words,
            FilterChoices choices,
            MemberList members,
            MemberRows rows,
            SavedSearches saved,
            OpenImports imports,
            List<BulkAction> actions) {
        this.reader = reader;
        this.scope = scope;
        this.words = words;
        this.choices = choices;
        this.members = members;
        this.rows = rows;
        this.saved = saved;
        this.imports = imports;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(BulkAction::order))
                .toList();
    }

    /** One transaction for all that the page reads: each of its own would tell the database anew who is looking. */
    @KeptPage
    @Transactional(readOnly = true)
    @GetMapping("/members")
    String list(Viewer viewer, @RequestParam MultiValueMap<String, String> said, Model model) {
        MemberCriteria criteria = scope.within(viewer, reader.read(said));
        if (said.containsKey("chosen")) {
            // what a form sends of fields that are left blank is no part of an address that someone shares
            return "redirect:" + criteria.address();
        }
        FoundMembers found = members.find(viewer, criteria, key(said.getFirst("after")), key(said.getFirst("before")));
        List<MemberRows.Shown> columns = rows.shown(criteria);
        model.addAttribute("criteria", criteria);
        model.addAttribute("found", found);
        model.addAttribute("columns", columns);
        model.addAttribute("statuses", criteria.columns().contains(MemberColumn.STATUS));
        List<BulkAction> offered =
                actions.stream().filter(action -> action.offered(viewer)).toList();
        model.addAttribute("rows", rows.of(found.rows(), criteria, columns, !offered.isEmpty()));
        model.addAttribute("chips", words.chips(criteria));
        model.addAttribute("kept", kept(criteria));
        List<SavedSearches.Kept> searches = saved.of(viewer);
        model.addAttribute("saved", searches);
        model.addAttribute(
                "mine",
                searches.stream()
                        .filter(search -> search.address().equals(criteria.address()))
                        .toList());
        model.addAttribute("actions", offered);
        model.addAttribute("export", criteria.address("/members/export"));
        // Nobody takes away what they read in order to prepare (A6).
        model.addAttribute("exports", viewer.leadership() || !viewer.has(Role.PREPARER));
        model.addAttribute("imports", imports.open(viewer));
        model.addAttribute("keeps", viewer.keepsMembers());
        return "membership/list";
    }

    /** What the search box keeps beside what is typed. */
    private static Map<String, String> kept(MemberCriteria criteria) {
        Map<String, String> kept = new LinkedHashMap<>(criteria.said());
        kept.remove("q");
        return kept;
    }

    /** All the filters, the order and the columns, as a page of its own or folded into the list. */
    @KeptPage
    @Transactional(readOnly = true)
    @GetMapping("/members/filters")
    String filters(Viewer viewer, @RequestParam MultiValueMap<String, String> said, Model model) {
        MemberCriteria criteria = scope.within(viewer, reader.read(said));
        model.addAttribute("criteria", criteria);
        model.addAttribute("choices", choices.of(viewer, criteria));
        model.addAttribute("sorts", MemberSort.values());
        model.addAttribute("columns", MemberColumn.values());
        return "membership/finding/filters";
    }

    private static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }
}
