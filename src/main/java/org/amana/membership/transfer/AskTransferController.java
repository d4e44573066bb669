package org.amana.membership.transfer;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a member's own side asks for the transfer, or decides it in one step. */
@Controller
class AskTransferController {

    private final AskTransfer ask;
    private final Territories territories;
    private final Formats formats;
    private final LegalDay legalDay;

    AskTransferController(AskTransfer ask, Territories territories, Formats formats, LegalDay legalDay) {
        this.ask = ask;
        this.territories = territories;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping("/members/{member}/transfer")
    ModelAndView form(Viewer viewer, @PathVariable UUID member) {
        TransferForm form = new TransferForm();
        form.effectiveOn = legalDay.today();
        return page(viewer, member, form);
    }

    @PostMapping("/members/{member}/transfer")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable UUID member,
            @Valid @ModelAttribute("asking") TransferForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    AskTransfer.Asked asked = ask.ask(viewer, member, form);
                    Flash.done(
                            redirect,
                            asked.carriedOut() ? "transfer.carriedOut" : "transfer.asked",
                            asked.to().name());
                    return "redirect:/transfers/" + asked.id();
                },
                () -> page(viewer, member, form));
    }

    private ModelAndView page(Viewer viewer, UUID member, TransferForm form) {
        AskTransfer.Open open = ask.open(viewer, member);
        return Form.page("membership/transfer-ask", "asking", form)
                .addObject("member", open.member())
                .addObject("waiting", open.waiting())
                .addObject("inOneStep", byRegion(open.inOneStep()))
                .addObject("elsewhere", byRegion(open.elsewhere()));
    }

    private Map<String, List<Option>> byRegion(List<Province> provinces) {
        Map<String, TwoScripts> names = territories.names();
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        provinces.forEach(province -> groups.computeIfAbsent(
                        formats.name(names.get(province.regionCode())), region -> new java.util.ArrayList<>())
                .add(new Option(province.code(), formats.name(province.name()))));
        return groups;
    }
}
