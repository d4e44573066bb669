package org.amana.membership.card;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
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

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
    }

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
        return file(page.pdf(viewer, member), MediaType.APPLICATION_PDF, "card.pdf");
    }

    @GetMapping("/members/{member}/card/png")
    ResponseEntity<byte[]> picture(Viewer viewer, @PathVariable("member") UUID member) {
        return file(page.picture(viewer, member), MediaType.IMAGE_PNG, "card.png");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private ModelAndView page(Viewer viewer, UUID member) {
        CardPage.Open open = page.open(viewer, member);
        ModelAndView shown = new ModelAndView("membership/card/card");
        form(shown, "issuing", new Issuing());
        form(shown, "replacement", new ReplacementForm());
        form(shown, "revocation", new RevocationForm());
        return shown.addObject("member", open.member())
                .addObject("cards", open.cards())
                .addObject("reasons", reasons());
    }

    private List<Option> reasons() {
        return Arrays.stream(CardEnd.values())
                .filter(CardEnd::followed)
                .map(reason -> new Option(reason.name(), formats.label(reason)))
                .toList();
    }

    private static void form(ModelAndView shown, String name, Object form) {
        shown.addObject(name, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + name, new DirectFieldBindingResult(form, name));
    }
}
