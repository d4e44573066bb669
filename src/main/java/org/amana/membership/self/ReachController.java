package org.amana.membership.self;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.amana.access.OwnSessions;
import org.amana.access.Viewer;
import org.amana.contact.ContactCodes;
import org.amana.kernel.NotFound;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.outbox.Means;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which members say where they live and where they are reached. */
@Controller
@RequestMapping("/me")
class ReachController {

    private static final String PENDING = "membership.self.pendingContact";

    private final ChangeReach change;
    private final ContactCodes codes;
    private final Territories territories;
    private final Settings settings;
    private final Formats formats;

    ReachController(
            ChangeReach change, ContactCodes codes, Territories territories, Settings settings, Formats formats) {
        this.change = change;
        this.codes = codes;
        this.territories = territories;
        this.settings = settings;
        this.formats = formats;
    }

    @GetMapping("/address")
    ModelAndView address(Viewer viewer) {
        return addressPage(viewer, change.address(viewer));
    }

    @PostMapping("/address")
    ModelAndView moved(
            Viewer viewer,
            @ModelAttribute("place") AddressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    change.moved(viewer, form);
                    Flash.done(redirect, "self.addressChanged");
                    return "redirect:/me/data";
                },
                () -> {
                    form.version = change.address(viewer).version;
                    return addressPage(viewer, form);
                });
    }

    @GetMapping("/contact")
    ModelAndView contact(Viewer viewer, @RequestParam(defaultValue = "EMAIL") Means means) {
        ContactForm form = new ContactForm();
        form.means = means;
        form.contact = change.contact(viewer, means);
        return contactPage(viewer, form);
    }

    @PostMapping("/contact")
    ModelAndView send(
            Viewer viewer,
            @Valid @ModelAttribute("reach") ContactForm form,
            BindingResult errors,
            Locale language,
            HttpSession session) {
        return Form.submit(
                errors,
                () -> {
                    session.setAttribute(
                            PENDING,
                            change.send(
                                    viewer,
                                    Objects.requireNonNull(form.means),
                                    Objects.requireNonNull(form.contact),
                                    language));
                    return "redirect:/me/contact/code";
                },
                () -> contactPage(viewer, form));
    }

    @GetMapping("/contact/code")
    ModelAndView code(Viewer viewer, HttpSession session) {
        change.province(viewer);
        return session.getAttribute(PENDING) instanceof PendingContact pending
                ? codePage(pending, new CodeTyped())
                : new ModelAndView("redirect:/me/data");
    }

    @PostMapping("/contact/code")
    ModelAndView confirm(
            Viewer viewer,
            @Valid @ModelAttribute("typed") CodeTyped form,
            BindingResult errors,
            HttpSession session,
            RedirectAttributes redirect) {
        change.province(viewer);
        if (!(session.getAttribute(PENDING) instanceof PendingContact pending)) {
            return new ModelAndView("redirect:/me/data");
        }
        return Form.submit(
                errors,
                () -> {
                    change.confirm(viewer, pending, Objects.requireNonNull(form.code));
                    session.removeAttribute(PENDING);
                    if (session.getAttribute(OwnSessions.BY_CODE) != null) {
                        session.setAttribute(OwnSessions.BY_CODE, pending.address());
                    }
                    Flash.done(redirect, "self.contactChanged." + pending.means());
                    return "redirect:/me/data";
                },
                () -> codePage(pending, form));
    }

    private ModelAndView addressPage(Viewer viewer, AddressForm form) {
        ModelAndView page = page("membership/self/address", "place", form);
        page.addObject("communes", communes(change.province(viewer)));
        return page;
    }

    private List<Option> communes(String province) {
        return territories.communesOf(province).stream()
                .map(commune -> new Option(commune.code(), formats.name(commune.name())))
                .toList();
    }

    /** @throws NotFound unless the viewer has a space */
    private ModelAndView contactPage(Viewer viewer, ContactForm form) {
        Means means = Objects.requireNonNullElse(form.means, Means.EMAIL);
        change.province(viewer);
        ModelAndView page = page("membership/self/contact", "reach", form);
        page.addObject("means", means);
        page.addObject("possible", codes.possible(means));
        return page;
    }

    private ModelAndView codePage(PendingContact pending, CodeTyped form) {
        ModelAndView page = page("membership/self/contact-code", "typed", form);
        page.addObject("pending", pending);
        page.addObject("shown", codes.shownInDemonstration(pending.code()).orElse(null));
        page.addObject("minutes", ContactCodes.LASTS.toMinutes());
        return page;
    }

    private ModelAndView page(String view, String name, Object form) {
        ModelAndView page = Form.page(view, name, form);
        page.addObject("notice", DataProtectionNotice.of(settings));
        return page;
    }
}
