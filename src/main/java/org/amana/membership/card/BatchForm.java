package org.amana.membership.card;

import java.util.List;
import java.util.UUID;
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

    static BatchForm allOf(String region, @Nullable String province) {
        BatchForm form = new BatchForm();
        form.region = region;
        form.province = province;
        return form;
    }

    boolean chosen() {
        return member != null && !member.isEmpty();
    }

    List<UUID> members() {
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
