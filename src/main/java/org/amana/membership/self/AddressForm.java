package org.amana.membership.self;

import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;

/** Where a member lives, as it is typed; bound directly. */
class AddressForm {

    int version;

    @Nullable
    String address;

    @Nullable
    String communeCode;

    static AddressForm of(Member member) {
        AddressForm form = new AddressForm();
        form.version = member.version();
        form.address = member.data().address();
        form.communeCode = member.data().communeCode();
        return form;
    }
}
