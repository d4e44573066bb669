package org.amana.membership.card.batch;

import java.util.List;
import java.util.UUID;
import org.amana.membership.finding.MemberSelection;
import org.jspecify.annotations.Nullable;

/** Cards for many: for the members who are named, or for all of a territory who have none and could have one. */
class BatchForm {

    @Nullable
    String region;

    /** Blank for the whole region. */
    @Nullable
    String province;

    /** The members chosen in a list; empty for all who lack a card. */
    @Nullable
    List<UUID> member;

    /** What the list asked for, where all that it found are chosen; blank otherwise. */
    @Nullable
    String criteria;

    static BatchForm allOf(String region, @Nullable String province) {
        BatchForm form = new BatchForm();
        form.region = region;
        form.province = province;
        return form;
    }

    /** Those whom a list selected, or all that it found. */
    static BatchForm of(MemberSelection selection) {
        BatchForm form = new BatchForm();
        if (selection.all()) {
            form.criteria = selection.criteria().address();
        } else {
            form.member = selection.members();
        }
        return form;
    }

    public boolean chosen() {
        return allFound() || !members().isEmpty();
    }

    /** Of the list whose members are all chosen, blank where they are named. */
    public String criteria() {
        return criteria == null ? "" : criteria;
    }

    public boolean allFound() {
        return !criteria().isBlank();
    }

    public List<UUID> members() {
        return member == null ? List.of() : member;
    }

    @Nullable
    String provinceCode() {
        return province == null || province.isBlank() ? null : province;
    }

    String regionCode() {
        String code = provinceCode();
        return code != null && code.indexOf('.') > 0
                ? code.substring(0, code.indexOf('.'))
                : region == null ? "" : region;
    }
}
