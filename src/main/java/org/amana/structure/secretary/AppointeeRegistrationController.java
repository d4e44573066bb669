package org.amana.structure.secretary;

import jakarta.validation.Valid;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering someone in order to appoint them (B1); it leads back to the appointment. */
@Controller
@RequestMapping("/regions/{region}/secretary/registration")
class AppointeeRegistrationController {

    private final SecretaryPages pages;
    private final Members members;
    private final Territories territories;
    private final Settings settings;
    private final LegalDay legalDay;

    AppointeeRegistrationController(
            SecretaryPages pages, Members members, Territories territories, Settings settings, LegalDay legalDay) {
        this.pages = pages;
        this.members = members;
        this.territories = territories;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView registering(Viewer viewer, @PathVariable String region) {
        RegistrationForm form = new RegistrationForm();
        form.joinedOn = legalDay.today();
        form.consentOn = legalDay.today();
        return page(viewer, region, form);
    }

    @PostMapping
    ModelAndView register(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Viewer.require(viewer.signatory(), "region", region);
                    if (!territories.province(form.provinceCode).regionCode().equals(region)) {
                        throw RuleViolation.at("provinceCode", "structure.provinceOfRegion");
                    }
                    MemberSummary member = members.register(viewer, form.registration());
                    Flash.done(redirect, "structure.registered", member.name(), member.number());
                    return "redirect:/regions/" + region + "/secretary/appointment?member=" + member.id();
                },
                () -> page(viewer, region, form));
    }

    /** What everyone is told whose data is taken (M8). */
    private Notice notice() {
        return new Notice(
                new TwoScripts(settings.text(Setting.PARTY_NAME_AR), settings.text(Setting.PARTY_NAME_FR)),
                settings.text(Setting.DATA_PROTECTION_NUMBER).strip(),
                settings.text(Setting.DATA_PROTECTION_CONTACT).strip());
    }

    record Notice(TwoScripts party, String authorisation, String contact) {}

    private ModelAndView page(Viewer viewer, String region, RegistrationForm form) {
        List<Province> provinces = territories.provincesOf(region);
        return new ModelAndView("structure/registration", "page", pages.pageToAppoint(viewer, region, null))
                .addObject("provinces", provinces)
                .addObject("notice", notice())
                .addObject("confirmed", form.confirmedNotDuplicate)
                .addObject("genders", Gender.values())
                .addObject("identityKinds", IdentityKind.values())
                .addObject("form", form);
    }
}
