package org.amana.membership.person;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.PersonForm;
import org.amana.membership.PersonFormPage;
import org.amana.membership.PersonMatches;
import org.amana.membership.duplicate.AbsorbedMembers;
import org.amana.membership.roll.Member;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member's record: read and corrected. */
@Controller
class MemberController {

    private final ReadMember read;
    private final EditMember edit;
    private final AbsorbedMembers absorbed;
    private final PersonFormPage page;
    private final Territories territories;
    private final Formats formats;

    MemberController(
            ReadMember read,
            EditMember edit,
            AbsorbedMembers absorbed,
            PersonFormPage page,
            Territories territories,
            Formats formats) {
        this.read = read;
        this.edit = edit;
        this.absorbed = absorbed;
        this.page = page;
        this.territories = territories;
        this.formats = formats;
    }

    @GetMapping("/members/{member}")
    String read(Viewer viewer, @PathVariable("member") UUID member, Model model, RedirectAttributes redirect) {
        MemberPage record;
        try {
            record = read.read(viewer, member);
        } catch (NotFound gone) {
            UUID survivor = absorbed.survivorOf(member).orElseThrow(() -> gone);
            Flash.done(redirect, "merge.ledHere");
            return "redirect:/members/" + survivor;
        }
        model.addAttribute("page", record);
        model.addAttribute("title", formats.name(record.member().name()));
        return "membership/member";
    }

    @GetMapping("/members/{member}/changes/{change}/decision")
    ResponseEntity<Resource> decision(
            Viewer viewer, @PathVariable("member") UUID member, @PathVariable("change") UUID change) {
        return read.decision(viewer, member, change).asDownload();
    }

    @GetMapping("/members/{member}/edit")
    ModelAndView form(Viewer viewer, @PathVariable("member") UUID member) {
        return page(viewer, member, edit.form(viewer, member), PersonMatches.NONE);
    }

    @PostMapping("/members/{member}")
    ModelAndView correct(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    edit.correct(viewer, member, form);
                    Flash.done(redirect, "member.corrected");
                    return "redirect:/members/" + member;
                },
                () -> page(
                        viewer,
                        member,
                        Stale.again(
                                errors,
                                form,
                                () -> form.at(edit.member(viewer, member).version())),
                        PersonMatches.isAbout(errors) ? edit.matches(viewer, member, form) : PersonMatches.NONE));
    }

    private ModelAndView page(Viewer viewer, UUID id, PersonForm form, PersonMatches matches) {
        Member member = edit.member(viewer, id);
        form.in(member.provinceCode());
        return page.of(
                        "membership/edit",
                        "/members/" + id + "/edit",
                        form,
                        List.of(territories.province(member.provinceCode())),
                        matches)
                .addObject("member", member.summary());
    }
}
