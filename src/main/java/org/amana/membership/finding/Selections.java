package org.amana.membership.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberSearches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Whom a selection holds, for bulk actions: never anyone out of scope (A3). */
@Service
@Transactional(readOnly = true)
public class Selections {

    private static final int MOST_MARKED = 200;

    private final CriteriaReader reader;
    private final CriteriaScope scope;
    private final MemberSearches searches;
    private final Members members;

    Selections(CriteriaReader reader, CriteriaScope scope, MemberSearches searches, Members members) {
        this.reader = reader;
        this.scope = scope;
        this.searches = searches;
        this.members = members;
    }

    /** From the parameters of a request. */
    public MemberSelection read(MultiValueMap<String, String> said) {
        return new MemberSelection(
                reader.read(said),
                "true".equals(said.getFirst("all")),
                said.getOrDefault("member", List.of()).stream()
                        .limit(MOST_MARKED)
                        .map(Selections::key)
                        .flatMap(key -> key == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(key))
                        .distinct()
                        .toList());
    }

    /**
     * The next members of a selection in the list's order, some at a time, so that no selection is too long for the memory.
     *
     * @param after the last one that was read, null for the beginning
     * @return empty when there is nobody more
     * @throws org.amana.kernel.NotFound unless the viewer reads members there
     */
    public List<MemberSummary> next(Viewer by, MemberSelection selection, @Nullable UUID after, int limit) {
        MemberFilter filter = scope.filter(by, selection.criteria());
        if (selection.all()) {
            return searches.rows(filter, selection.criteria().sort(), after, false, limit);
        }
        if (after != null) {
            return List.of();
        }
        List<MemberSummary> marked =
                new ArrayList<>(members.summaries(selection.members()).values());
        marked.removeIf(member -> !by.seesMembersOf(member.regionCode(), member.provinceCode()));
        marked.sort(
                java.util.Comparator.comparingInt(member -> selection.members().indexOf(member.id())));
        return marked;
    }

    private static @Nullable UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }
}
