package org.amana.structure.mandate;

import java.util.HashMap;
import java.util.Map;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.structure.Post;
import org.springframework.stereotype.Component;

/** Tells the region what somebody of theirs lost with the membership or by leaving (B8). */
@Component
public class Losses {

    private final Notices notices;

    Losses(Notices notices) {
        this.notices = notices;
    }

    /** @param reason label of why, such as {@code vacancyReason.DIED} */
    public void seat(String region, Post post, String reason) {
        notices.tell(Telling.region(
                "lost.seat",
                region,
                "/regions/" + region + "/" + post.kind().path(),
                Map.of("kind", post.kind().name(), "post", "post." + post, "reason", reason, "region", region)));
    }

    /** The leadership too: the post is vacant, and it appoints. */
    void mandate(Mandate mandate) {
        Map<String, String> args = new HashMap<>();
        args.put("kind", mandate.office().name());
        args.put("region", mandate.regionCode());
        args.put("reason", "endReason." + mandate.endReason());
        String province = mandate.provinceCode();
        if (province != null) {
            args.put("province", province);
        }
        notices.tell(Telling.region("lost.mandate", mandate.regionCode(), mandate.path(), args));
        notices.tell(Telling.leadership("lost.mandate", mandate.path(), args));
    }
}
