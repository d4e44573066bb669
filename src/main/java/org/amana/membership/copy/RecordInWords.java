package org.amana.membership.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.PersonalRecord;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.Phones;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The member's record itself. */
@Component
class RecordInWords implements PersonalRecord {

    private final MemberRepository members;
    private final IdentitySeal seal;
    private final Phones phones;
    private final Territories territories;

    RecordInWords(MemberRepository members, IdentitySeal seal, Phones phones, Territories territories) {
        this.members = members;
        this.seal = seal;
        this.phones = phones;
        this.territories = territories;
    }

    @Override
    public String heading() {
        return "self.data";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        return members.findById(memberId).map(this::facts).map(List::of).orElse(List.of());
    }

    private List<Fact> facts(Member member) {
        Map<String, TwoScripts> names = territories.names();
        Optional<Member.Identity> identity = member.identity(seal);
        String commune = member.data().communeCode();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("self.copy.number", member.number()),
                new Fact("member.givenName", member.data().givenName()),
                new Fact("member.familyName", member.data().familyName()),
                new Fact("member.gender", member.data().gender()),
                new Fact("member.birthDate", member.data().birthDate()),
                new Fact(
                        "member.identityKind",
                        identity.map(Member.Identity::kind).orElse(null)),
                new Fact(
                        "member.identityNumber",
                        identity.map(Member.Identity::number).orElse(null))));
        facts.addAll(List.of(
                new Fact("member.phone", phones.shown(member.data().phone())),
                new Fact("member.email", member.data().email()),
                new Fact("member.address", member.data().address()),
                new Fact(
                        "member.commune",
                        commune == null ? null : territories.commune(commune).name()),
                new Fact("member.province", names.get(member.provinceCode())),
                new Fact("member.region", names.get(member.regionCode())),
                new Fact("member.joinedOn", member.joinedOn()),
                new Fact("member.consentOn", member.consentOn()),
                new Fact("member.source", member.source()),
                new Fact("member.registeredAt", member.registeredAt())));
        return facts;
    }
}
