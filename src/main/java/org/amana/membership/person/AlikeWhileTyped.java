package org.amana.membership.person;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.naming.PersonName;
import org.amana.membership.roll.Duplicates;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.Phones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members in scope who resemble someone of whom name, birth date and phone are being typed (M1). */
@Service
@Transactional(readOnly = true)
class AlikeWhileTyped {

    private static final int MOST = 5;

    private final Duplicates duplicates;
    private final Phones phones;

    AlikeWhileTyped(Duplicates duplicates, Phones phones) {
        this.duplicates = duplicates;
        this.phones = phones;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer registers members somewhere */
    List<MemberSummary> of(Viewer by, PersonName name, @Nullable LocalDate birthDate, String phone) {
        Viewer.require(by.keepsMembers(), "members", "kept");
        return duplicates.of(name, birthDate, phones.international(phone, "MA").orElse(null), null).stream()
                .limit(MOST)
                .map(Member::summary)
                .toList();
    }
}
