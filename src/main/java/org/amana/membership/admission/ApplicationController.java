package org.amana.membership.admission;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.application.AppealBody;
import org.amana.membership.application.AppealOutcome;
import org.amana.membership.roll.Member;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application and its decision. */
@Controller
@RequestMapping("/applications/{application}")
class ApplicationController {

    private final ReadApplication read;
    private final Decide decide;
    private final DecideAppeal appeals;
    private final Formats formats;
    private final LegalDay legalDay;

    ApplicationController(
            ReadApplication read, Decide decide, DecideAppeal appeals, Formats formats, LegalDay legalDay) {
        this.read = read;
        this.decide = decide;
        this.appeals = appeals;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping
    ModelAndView one(Viewer viewer, @PathVariable UUID application) {
        return page("membership/admission/application", "acceptance", new AcceptForm(), read.read(viewer, application));
    }

    @GetMapping("/acceptance")
    ModelAndView accepting(Viewer viewer, @PathVariable UUID application) {
        return acceptance(new AcceptForm(), read.toAccept(viewer, application));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Viewer viewer,
            @PathVariable UUID application,
            @ModelAttribute("acceptance") AcceptForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Member member = decide.accept(viewer, application, form.confirmedNotDuplicate);
                    Flash.done(redirect, "admission.accepted", member.number());
                    return "redirect:/applications/" + application;
                },
                () -> acceptance(form, read.toAccept(viewer, application)));
    }

    @GetMapping("/refusal")
    ModelAndView refusing(Viewer viewer, @PathVariable UUID application) {
        return page("membership/admission/refusal", "refusal", new RefusalForm(), read.toDecide(viewer, application));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            Viewer viewer,
            @PathVariable UUID application,
            @Valid @ModelAttribute("refusal") RefusalForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        decide.requireDecides(viewer, application);
        return Form.submit(
                errors,
                () -> {
                    decide.refuse(viewer, application, Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "admission.refused");
                    return "redirect:/applications/" + application;
                },
                () -> page("membership/admission/refusal", "refusal", form, read.toDecide(viewer, application)));
    }

    @GetMapping("/notes")
    ModelAndView noting(Viewer viewer, @PathVariable UUID application) {
        return page("membership/admission/note", "note", new NoteForm(), read.toNote(viewer, application));
    }

    @PostMapping("/notes")
    ModelAndView note(
            Viewer viewer,
            @PathVariable UUID application,
            @Valid @ModelAttribute("note") NoteForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        decide.requireNotes(viewer, application);
        return Form.submit(
                errors,
                () -> {
                    decide.note(viewer, application, Objects.requireNonNull(form.words));
                    Flash.done(redirect, "admission.noted");
                    return "redirect:/applications/" + application;
                },
                () -> page("membership/admission/note", "note", form, read.toNote(viewer, application)));
    }

    @GetMapping("/appeal")
    ModelAndView recording(Viewer viewer, @PathVariable UUID application) {
        AppealForm form = new AppealForm();
        form.decidedOn = legalDay.today();
        return appeal(read.toRecordAppeal(viewer, application), form);
    }

    @PostMapping("/appeal")
    ModelAndView record(
            Viewer viewer,
            @PathVariable UUID application,
            @Valid @ModelAttribute("decision") AppealForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        appeals.requireRecords(viewer, application);
        return Form.submit(
                errors,
                () -> {
                    appeals.record(viewer, application, form);
                    Flash.done(redirect, "admission.appeal.recorded");
                    return "redirect:/applications/" + application;
                },
                () -> appeal(read.toRecordAppeal(viewer, application), form));
    }

    @GetMapping("/appeal/decision")
    ResponseEntity<Resource> appealDecision(Viewer viewer, @PathVariable UUID application) {
        return read.appealDecision(viewer, application).asDownload();
    }

    /** What is about to happen; where it can not happen any more, the application as it stands. */
    private static ModelAndView acceptance(AcceptForm form, ApplicationPage page) {
        boolean open = page.may().decide() && !page.sameDocument();
        return page("membership/admission/" + (open ? "accept" : "application"), "acceptance", form, page);
    }

    private ModelAndView appeal(ApplicationPage page, AppealForm form) {
        return page("membership/admission/appeal", "decision", form, page)
                .addObject("outcomes", formats.options(AppealOutcome.values()))
                .addObject("bodies", formats.options(AppealBody.values()));
    }

    private static ModelAndView page(String template, String name, Object form, ApplicationPage page) {
        return Form.page(template, name, form).addObject("page", page);
    }
}
