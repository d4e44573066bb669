package org.amana.membership.intake;

import java.util.Map;
import java.util.UUID;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever asked for long work that it is done; nobody is told of work for which they waited. */
@Component
class TellImport {

    private final Notices notices;

    TellImport(Notices notices) {
        this.notices = notices;
    }

    void read(MemberImport list) {
        tell("importRead", list.uploadedBy(), list, list.rows(), Map.of("rows", String.valueOf(list.rows())));
    }

    void imported(MemberImport list) {
        tell(
                "importDone",
                list.decidedBy(),
                list,
                list.toImport(),
                Map.of("members", String.valueOf(list.imported()), "left", String.valueOf(list.leftOut())));
    }

    void undone(MemberImport list) {
        tell(
                "importUndone",
                list.decidedBy(),
                list,
                list.imported(),
                Map.of("members", String.valueOf(list.undone()), "kept", String.valueOf(list.kept())));
    }

    private void tell(String key, @Nullable UUID account, MemberImport list, int rows, Map<String, String> args) {
        if (account != null && rows > ImportWork.BRIEF) {
            notices.tell(new Telling(
                    key,
                    Audience.ACCOUNT,
                    list.regionCode(),
                    list.provinceCode(),
                    account,
                    "/members/imports/" + list.id(),
                    args,
                    null));
        }
    }
}
