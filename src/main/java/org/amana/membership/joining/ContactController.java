package org.amana.membership.joining;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.contact.ContactCodes;
import org.amana.contact.Purpose;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.roll.PersonalData;
import org.amana.membership.roll.Phones;
import org.amana.outbox.Means;
import org.amana.web.Formats;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the applicant is reached: a telephone number or an e-mail address that answers a code. */
@Controller
class ContactController {

    private final JoinDoor door;
    private final StepCheck check;
    private final ContactCodes codes;
    private final Phones phones;
    private final Formats formats;
    private final LegalDay legalDay;

    ContactController(
            JoinDoor door, StepCheck check, ContactCodes codes, Phones phones, Formats formats, LegalDay legalDay) {
        this.door = door;
        this.check = check;
        this.codes = codes;
        this.phones = phones;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping("/join/contact")
    ModelAndView contact(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.CONTACT, secret, draft -> {
            ContactForm form = new ContactForm();
            form.contactMeans = draft.contactMeans == null && means().size() == 1 ? means().get(0) : draft.contactMeans;
            form.phone = phones.shown(draft.phone);
            form.email = draft.email;
            return contacts(form, draft);
        });
    }

    @PostMapping("/join/contact")
    ModelAndView reached(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @Valid @ModelAttribute("joining") ContactForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.CONTACT, secret, errors, draft -> reach(draft, form), draft -> contacts(form, draft));
    }

    private void reach(Draft draft, ContactForm form) {
        Means means = Objects.requireNonNull(form.contactMeans);
        String needed = means == Means.EMAIL ? form.email : form.phone;
        if (needed == null || needed.isBlank() || !means().contains(means)) {
            throw RuleViolation.at(means == Means.EMAIL ? "email" : "phone", "joining.contact.missing." + means);
        }
        Draft asked = new Draft();
        asked.birthDate = draft.birthDate;
        asked.provinceCode = draft.provinceCode;
        asked.phone = form.phone;
        asked.email = form.email;
        PersonalData data = check.check(asked, "phone", "email").data();
        draft.reachedAt(means, data.phone(), data.email());
        if (draft.confirmedAt == null) {
            send(draft);
        }
    }

    @GetMapping("/join/code")
    ModelAndView code(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.CODE, secret, draft -> codes(new CodeForm(), draft));
    }

    @PostMapping("/join/code")
    ModelAndView confirmed(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") CodeForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.CODE,
                secret,
                errors,
                draft -> {
                    UUID sent = draft.code;
                    if (draft.confirmedAt == null
                            && (sent == null
                                    || form.code == null
                                    || !codes.confirm(sent, Purpose.APPLICATION, form.code))) {
                        throw RuleViolation.at("code", "joining.code.wrong");
                    }
                    draft.confirmedAt = legalDay.now();
                },
                draft -> codes(form, draft));
    }

    @PostMapping("/join/code/again")
    ModelAndView again(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") CodeForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.CODE,
                secret,
                errors,
                draft -> {
                    if (draft.confirmedAt == null) {
                        send(draft);
                    }
                },
                draft -> codes(form, draft));
    }

    private void send(Draft draft) {
        draft.code = codes.send(
                Purpose.APPLICATION,
                Objects.requireNonNull(draft.contactMeans),
                Objects.requireNonNull(draft.address()),
                Languages.of(LocaleContextHolder.getLocale().getLanguage()));
    }

    private ModelAndView contacts(ContactForm form, Draft draft) {
        return door.page(JoinStep.CONTACT, form, draft).addObject("means", formats.options(means()));
    }

    private ModelAndView codes(CodeForm form, Draft draft) {
        UUID sent = draft.code;
        return door.page(JoinStep.CODE, form, draft)
                .addObject("confirmed", draft.confirmedAt != null)
                .addObject("means", draft.contactMeans)
                .addObject("address", draft.contactMeans == Means.EMAIL ? draft.email : phones.shown(draft.phone))
                .addObject("minutes", ContactCodes.LASTS.toMinutes())
                .addObject(
                        "shown",
                        sent == null ? null : codes.shownInDemonstration(sent).orElse(null));
    }

    /** By which a code can be sent at all. */
    private List<Means> means() {
        return Arrays.stream(new Means[] {Means.PHONE, Means.EMAIL})
                .filter(codes::possible)
                .toList();
    }
}
