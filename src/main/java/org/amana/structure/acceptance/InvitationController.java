package org.amana.structure.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where someone who is asked to take a seat answers: at their own link without signing in, or signed in (B4). */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Answers answers;
    private final Members members;
    private final Accounts accounts;

    InvitationController(Invitations invitations, Answers answers, Members members, Accounts accounts) {
        this.invitations = invitations;
        this.answers = answers;
        this.members = members;
        this.accounts = accounts;
    }

    static class AnswerForm {
        @NotNull
        @Nullable
        Boolean accepts;
    }

    static class PendingForm extends AnswerForm {
        @NotNull
        @Nullable
        UUID invitation;
    }

    @GetMapping("/invitations/{secret}")
    ModelAndView atLink(@PathVariable String secret) {
        Answers.AtLink link = answers.behind(secret);
        UUID askedBy = link.askedBy();
        TwoScripts asker =
                askedBy == null ? null : accounts.names(List.of(askedBy)).get(askedBy);
        return new ModelAndView("structure/invitation", "link", link)
                .addObject("secret", secret)
                .addObject("asker", asker)
                .addObject("name", link.works() ? nameOf(link.memberId(), link.regionCode()) : null);
    }

    private @Nullable TwoScripts nameOf(UUID memberId, String region) {
        MemberSummary member = CurrentViewer.within(RowScope.region(region), () -> members.summaries(List.of(memberId)))
                .get(memberId);
        return member == null ? null : member.name();
    }

    @PostMapping("/invitations/{secret}")
    ModelAndView answer(
            @PathVariable String secret, @Valid @ModelAttribute("answer") AnswerForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            ModelAndView again = atLink(secret);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        boolean accepts = Objects.requireNonNull(form.accepts);
        try {
            answers.atLink(secret, accepts);
        } catch (Overtaken | OptimisticLockingFailureException overtaken) {
            ModelAndView now = atLink(secret);
            now.setStatus(HttpStatus.CONFLICT);
            return now;
        }
        return new ModelAndView("structure/answered", "accepted", accepts);
    }

    @GetMapping("/acceptances")
    ModelAndView pending(Viewer viewer) {
        UUID member = viewer.memberId();
        return new ModelAndView(
                "structure/acceptances", "pending", member == null ? List.of() : invitations.pendingFor(member));
    }

    @PostMapping("/acceptances")
    ModelAndView answerSignedIn(
            Viewer viewer,
            @Valid @ModelAttribute("form") PendingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    boolean accepts = Objects.requireNonNull(form.accepts);
                    answers.signedIn(viewer, Objects.requireNonNull(form.invitation), accepts);
                    Flash.done(redirect, accepts ? "structure.accepted" : "structure.declined");
                    return "redirect:/acceptances";
                },
                () -> pending(viewer));
    }
}
