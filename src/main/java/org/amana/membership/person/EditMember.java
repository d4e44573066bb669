package org.amana.membership.person;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.membership.OwnRecord;
import org.amana.membership.PersonForm;
import org.amana.membership.PersonMatches;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.RecordKeeper;
import org.amana.membership.roll.Registrar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member's data, and adds the identity number that was missing (M1). */
@Service
@Transactional
class EditMember {

    private final MemberRepository members;
    private final Registrar registrar;
    private final RecordKeeper records;
    private final IdentitySeal seal;

    EditMember(MemberRepository members, Registrar registrar, RecordKeeper records, IdentitySeal seal) {
        this.members = members;
        this.registrar = registrar;
        this.records = records;
        this.seal = seal;
    }

    /** @throws NotFound unless the viewer keeps the member's record */
    @Transactional(readOnly = true)
    Member member(Viewer by, UUID id) {
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        Viewer.require(by.keepsMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }

    @Transactional(readOnly = true)
    PersonForm form(Viewer by, UUID id) {
        Member member = member(by, id);
        return PersonForm.of(member, member.identity(seal).orElse(null));
    }

    /**
     * @throws NotFound unless the viewer keeps the member's record
     * @throws org.amana.kernel.RuleViolation when it is the viewer's own, who asks for a correction in their space (A4, M7)
     * @throws Overtaken when somebody else has corrected it since the form was opened
     */
    void correct(Viewer by, UUID id, PersonForm form) {
        registrar.keepTreeStill();
        Member member = member(by, id);
        OwnRecord.refuse(by, id);
        Overtaken.unless(member.version(), form.version());
        records.correct(by, member, form.correction(member));
    }

    /** For the form of someone who was refused: the members to look at before trying again. */
    @Transactional(readOnly = true)
    PersonMatches matches(Viewer by, UUID id, PersonForm form) {
        Member member = member(by, id);
        return registrar.matches(form.correction(member), member);
    }
}
