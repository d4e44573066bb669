package org.amana.membership.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.IdentityKind;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which the receiving side asks for someone who is registered elsewhere (M1, M4). */
@Controller
class AskForMemberController {

    private final AskForMember ask;
    private final Settings settings;
    private final Formats formats;

    AskForMemberController(AskForMember ask, Settings settings, Formats formats) {
        this.ask = ask;
        this.settings = settings;
        this.formats = formats;
    }

    @GetMapping("/transfers/new")
    ModelAndView form(Viewer viewer) {
        return page(viewer, new NamedTransferForm());
    }

    /** From the form of a registration that was refused: the document goes along, and never stands in an address. */
    @PostMapping("/transfers/new")
    ModelAndView fromRegistration(
            Viewer viewer, @ModelAttribute("asking") NamedTransferForm form, BindingResult typed) {
        return page(viewer, form);
    }

    @PostMapping("/transfers")
    ModelAndView ask(
            Viewer viewer,
            @Valid @ModelAttribute("asking") NamedTransferForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    UUID asked = ask.ask(viewer, form);
                    Flash.done(redirect, "transfer.askedPresent");
                    return "redirect:/transfers/" + asked;
                },
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, NamedTransferForm form) {
        List<Province> provinces = ask.provinces(viewer);
        if (provinces.size() == 1) {
            form.provinceCode = provinces.get(0).code();
        }
        return Form.page("membership/transfer-new", "asking", form)
                .addObject("notice", DataProtectionNotice.of(settings))
                .addObject(
                        "provinces",
                        provinces.stream()
                                .map(province -> new Option(province.code(), formats.name(province.name())))
                                .toList())
                .addObject("identityKinds", formats.options(IdentityKind.values()));
    }
}
