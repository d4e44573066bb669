package org.amana.membership.duplicate;

import java.util.Map;
import java.util.UUID;
import org.amana.membership.MemberMerge;
import org.amana.membership.MemberSummary;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Component;

/** Tells both sides of a merge across territories: each its own number, and of the other no more than its own may know. */
@Component
class MergeNews {

    private final Notices notices;

    MergeNews(Notices notices) {
        this.notices = notices;
    }

    void merged(MemberMerge.Pair pair, UUID merge) {
        MemberSummary survivor = pair.survivor();
        MemberSummary absorbed = pair.absorbed();
        if (survivor.provinceCode().equals(absorbed.provinceCode())) {
            return;
        }
        if (!survivor.regionCode().equals(absorbed.regionCode())) {
            notices.tell(Telling.region(
                            "memberMerged",
                            survivor.regionCode(),
                            "/members/" + survivor.id(),
                            Map.of("number", survivor.number()))
                    .once("memberMerged " + merge + " survivor"));
            notices.tell(Telling.region(
                            "memberMergedAway",
                            absorbed.regionCode(),
                            "/members/duplicates",
                            Map.of("number", absorbed.number()))
                    .once("memberMerged " + merge + " absorbed"));
        }
        notices.tell(Telling.province(
                        "memberMerged",
                        survivor.regionCode(),
                        survivor.provinceCode(),
                        "/members/" + survivor.id(),
                        Map.of("number", survivor.number()))
                .once("memberMerged " + merge + " survivor province"));
        notices.tell(Telling.province(
                        "memberMergedAway",
                        absorbed.regionCode(),
                        absorbed.provinceCode(),
                        "/members/duplicates",
                        Map.of("number", absorbed.number()))
                .once("memberMerged " + merge + " absorbed province"));
    }
}
