package org.amana.membership.photograph;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.OwnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Who keeps a member's record gives it a photograph (M6, A6). */
@Service
@Transactional
class ChangePhotograph {

    private final Members members;
    private final MemberPhotographs photographs;

    ChangePhotograph(Members members, MemberPhotographs photographs) {
        this.members = members;
        this.photographs = photographs;
    }

    /** What the page shows. */
    record Open(MemberSummary member, @Nullable String picture) {}

    /** @throws NotFound unless the viewer keeps the member's record */
    @Transactional(readOnly = true)
    Open open(Viewer by, UUID id) {
        MemberSummary member = kept(by, id);
        return new Open(member, photographs.of(id).map(PictureData::of).orElse(null));
    }

    /** @throws NotFound unless the viewer keeps the member's record */
    void keep(Viewer by, UUID id, @Nullable MultipartFile file) {
        kept(by, id);
        OwnRecord.refuse(by, id);
        photographs.keep(id, Portrait.of(file), by.accountId());
    }

    /** @throws NotFound unless the viewer keeps the member's record */
    void remove(Viewer by, UUID id) {
        kept(by, id);
        OwnRecord.refuse(by, id);
        photographs.remove(id, by.accountId());
    }

    private MemberSummary kept(Viewer by, UUID id) {
        MemberSummary member = members.summary(id);
        Viewer.require(by.keepsMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }
}
