package org.amana.access.account;

import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.BindingResult;

/** A password that its holder chooses, typed twice because it is not seen. */
public class NewPassword {

    @NotBlank
    String password = "";

    String again = "";

    public void checkSame(BindingResult errors) {
        if (!password.equals(again)) {
            errors.rejectValue("again", "account.passwordsDiffer");
        }
    }

    public String password() {
        return password;
    }
}
