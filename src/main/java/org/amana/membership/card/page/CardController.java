package org.amana.membership.card.page;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.card.CardEnd;
import org.amana.membership.card.IssueCard;
import org.amana.membership.card.ReplacementForm;
import org.amana.membership.card.RevocationForm;
import org.amana.web.Download;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member's card. */
@Controller
class CardController {

    private final IssueCard issue;
    private final CardPage page;
    private final Formats formats;

    CardController(IssueCard issue, CardPage page, Formats formats) {
        this.issue = issue;
        this.page = page;
        this.formats = formats;
    }

    /** Nothing is typed to issue a card; what stands against it is said beside the button. */
    record Issuing() {}

    @GetMapping("/members/{member}/card")
    ModelAndView open(Viewer viewer, @PathVariable("member") UUID member) {
        return page(viewer, member);
    }

    @PostMapping("/members/{member}/card")
    ModelAndView issue(Viewer viewer, @PathVariable("member") UUID member, RedirectAttributes redirect) {
        return Form.submit(
                new DirectFieldBindingResult(new Issuing(), "issuing"),
                () -> {
                    issue.issue(viewer, member);
                    Flash.done(redirect, "card.issued");
                    return "redirect:/members/" + member + "/card";
                },
                () -> page(viewer, member));
    }

    @PostMapping("/members/{member}/card/replace")
    ModelAndView replace(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("replacement") ReplacementForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        page.open(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    issue.replace(viewer, member, form);
                    Flash.done(redirect, "card.replaced");
                    return "redirect:/members/" + member + "/card";
                },
                () -> page(viewer, member));
    }

    @PostMapping("/members/{member}/card/revoke")
    ModelAndView revoke(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("revocation") RevocationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        page.open(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    issue.revoke(viewer, member, form);
                    Flash.done(redirect, "card.revoked");
                    return "redirect:/members/" + member + "/card";
                },
                () -> page(viewer, member));
    }

    @GetMapping("/members/{member}/card/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable("member") UUID member) {
        return Download.saved(page.pdf(viewer, member), MediaType.APPLICATION_PDF, "card.pdf");
    }

    @GetMapping("/members/{member}/card/png")
    ResponseEntity<byte[]> picture(Viewer viewer, @PathVariable("member") UUID member) {
        return Download.saved(page.picture(viewer, member), MediaType.IMAGE_PNG, "card.png");
    }

    private ModelAndView page(Viewer viewer, UUID member) {
        CardPage.Open open = page.open(viewer, member);
        ModelAndView shown = new ModelAndView("membership/card/card");
        Form.with(shown, "issuing", new Issuing());
        Form.with(shown, "replacement", new ReplacementForm());
        Form.with(shown, "revocation", new RevocationForm());
        return shown.addObject("member", open.member())
                .addObject("cards", open.cards())
                .addObject(
                        "reasons",
                        formats.options(Arrays.stream(CardEnd.values())
                                .filter(CardEnd::followed)
                                .toList()));
    }
}
