package org.amana.membership.person;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whom the person being typed in resembles, while it is typed (M1). It changes nothing, and is sent as a form is, because what
 * stands in an address is written down by every server on the way; without scripts the form says so when it is sent.
 */
@Controller
class TypedController {

    private final AlikeWhileTyped alike;

    TypedController(AlikeWhileTyped alike) {
        this.alike = alike;
    }

    @PostMapping("/members/alike")
    String alike(
            Viewer viewer,
            @RequestParam(defaultValue = "") String givenNameArabic,
            @RequestParam(defaultValue = "") String familyNameArabic,
            @RequestParam(defaultValue = "") String givenNameLatin,
            @RequestParam(defaultValue = "") String familyNameLatin,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthDate,
            @RequestParam(defaultValue = "") String phone,
            Model model) {
        PersonName name = new PersonName(
                (givenNameArabic + " " + familyNameArabic).strip(), (givenNameLatin + " " + familyNameLatin).strip());
        model.addAttribute("alike", alike.of(viewer, name, birthDate, phone));
        return "membership/alike :: alike";
    }
}
