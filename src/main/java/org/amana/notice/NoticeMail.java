package org.amana.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Correspondent;
import org.amana.access.Correspondents;
import org.amana.access.Role;
import org.amana.outbox.Outbox;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Component;

/** The same notice as a letter to each of those it is for. */
@Component
class NoticeMail {

    private final Outbox outbox;
    private final Correspondents correspondents;
    private final NoticeWords words;
    private final PublicAddress address;

    NoticeMail(Outbox outbox, Correspondents correspondents, NoticeWords words, PublicAddress address) {
        this.outbox = outbox;
        this.correspondents = correspondents;
        this.words = words;
        this.address = address;
    }

    void send(UUID noticeId, Telling telling) {
        if (!outbox.mails()) {
            return;
        }
        NoticeWords.Speaker speaker = words.speaker();
        addressees(telling)
                .forEach(one -> outbox.mail(
                        one.address(),
                        one.language(),
                        "notice",
                        Map.of(
                                "text",
                                speaker.say(telling.key(), telling.args(), one.language()),
                                "link",
                                address.forLetters() + "/notices/" + noticeId)));
    }

    private Stream<Correspondent> addressees(Telling telling) {
        String region = telling.regionCode();
        String province = telling.provinceCode();
        return switch (telling.audience()) {
            case REGION ->
                Stream.of(Role.REGIONAL_SECRETARY, Role.PREPARER)
                        .flatMap(role -> correspondents.holding(role, region, null).stream())
                        .distinct();
            case PROVINCE -> correspondents.holding(Role.PROVINCIAL_SECRETARY, null, province).stream();
            case LEADERSHIP -> correspondents.holding(Role.CENTRAL_LEADERSHIP, null, null).stream();
            case ACCOUNT ->
                List.of(Objects.requireNonNull(telling.accountId())).stream()
                        .flatMap(account -> correspondents.holder(account).stream());
        };
    }
}
