package org.amana.membership.export;

import java.util.Map;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Component;

/** Tells whoever asked for an export what became of it. */
@Component
class ExportNews {

    private final Notices notices;

    ExportNews(Notices notices) {
        this.notices = notices;
    }

    /** @param key of the notice's words; told once for each export */
    void tell(String key, MemberExport export, Map<String, String> args) {
        notices.tell(new Telling(
                key,
                Audience.ACCOUNT,
                null,
                null,
                export.askedBy(),
                "/members/exports/" + export.id(),
                args,
                key + " " + export.id()));
    }
}
