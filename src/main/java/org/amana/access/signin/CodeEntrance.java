package org.amana.access.signin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.ReachedMembers;
import org.amana.contact.ContactAddress;
import org.amana.contact.ContactCodes;
import org.amana.contact.KnownAddresses;
import org.amana.contact.Purpose;
import org.amana.contact.SignInCodes;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How a member comes in by a code sent to their own address or number (M7). Whether anybody is reached there is not
 * said before the code has come back. Outside of any transaction: a spent code stays spent.
 */
@Service
class CodeEntrance implements KnownAddresses {

    private final ContactCodes codes;
    private final SignInCodes signIn;
    private final ReachedMembers members;

    CodeEntrance(ContactCodes codes, SignInCodes signIn, ReachedMembers members) {
        this.signIn = signIn;
        this.codes = codes;
        this.members = members;
    }

    boolean possible(Means means) {
        return codes.possible(means);
    }

    /** The code as the page of the demonstration shows it. */
    Optional<String> shown(SentCode sent) {
        return codes.shownInDemonstration(sent.id());
    }

    /** @throws RuleViolation when what was typed is no address, none leaves that way, or it was asked for too often */
    SentCode send(String typed, Locale language) {
        ContactAddress address =
                ContactAddress.of(typed).orElseThrow(() -> RuleViolation.at("contact", "access.code.notAnAddress"));
        if (!codes.possible(address.means())) {
            throw RuleViolation.at("contact", "access.code.off." + address.means());
        }
        return SentCode.to(address, signIn.ask(address, language));
    }

    @Override
    public boolean known(String address) {
        return !members.at(address).isEmpty();
    }

    boolean isRight(SentCode sent, String code) {
        return codes.confirm(sent.id(), Purpose.SIGN_IN, code);
    }

    /** Whether the confirmed address alone says who it is. */
    boolean reachesSeveral(SentCode sent) {
        return members.at(sent.address()).size() > 1;
    }

    /**
     * The account behind a confirmed address.
     *
     * @param number of the membership, or the birth date, where several are reached there
     * @return empty where the account needs more than a code (A7), or it is none of theirs
     */
    Optional<UUID> account(SentCode sent, @Nullable String number, @Nullable LocalDate birthDate) {
        List<UUID> reached = members.at(sent.address());
        Optional<UUID> member =
                reached.size() == 1 ? Optional.of(reached.get(0)) : members.at(sent.address(), number, birthDate);
        return member.flatMap(members::accountFor);
    }
}
