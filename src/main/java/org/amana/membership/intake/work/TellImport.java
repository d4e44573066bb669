package org.amana.membership.intake.work;

import java.util.Map;
import java.util.UUID;
import org.amana.membership.intake.list.MemberImport;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever asked for long work that it is done; nobody is told of work for which they waited. */
@Component
public class TellImport {

    private final Notices notices;

    TellImport(Notices notices) {
        this.notices = notices;
    }

    public void read(MemberImport list) {
        tell(
                "importRead",
                list.uploadedBy(),
                list,
                list.progress().rows(),
                Map.of("rows", String.valueOf(list.progress().rows())));
    }

    public void imported(MemberImport list) {
        tell(
                "importDone",
                list.decidedBy(),
                list,
                list.progress().toImport(),
                Map.of(
                        "members",
                        String.valueOf(list.progress().imported()),
                        "left",
                        String.valueOf(list.progress().leftOut())));
    }

    public void undone(MemberImport list) {
        tell(
                "importUndone",
                list.decidedBy(),
                list,
                list.progress().imported(),
                Map.of(
                        "members",
                        String.valueOf(list.progress().undone()),
                        "kept",
                        String.valueOf(list.progress().kept())));
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
