package org.amana.membership.transfer;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of transfers, one of them, and its answer. */
@Controller
class TransferController {

    private final ReadTransfers read;
    private final AnswerTransfer answer;

    TransferController(ReadTransfers read, AnswerTransfer answer) {
        this.read = read;
        this.answer = answer;
    }

    @GetMapping("/transfers")
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        model.addAttribute(
                "list", read.list(viewer, TransferBox.of(box), before == null ? after : before, before != null));
        model.addAttribute("asks", viewer.decidesOnMembers());
        return "membership/transfers";
    }

    @GetMapping("/transfers/{transfer}")
    String one(Viewer viewer, @PathVariable UUID transfer, Model model) {
        model.addAttribute("transfer", read.one(viewer, transfer));
        return "membership/transfer";
    }

    @PostMapping("/transfers/{transfer}/accept")
    String accept(Viewer viewer, @PathVariable UUID transfer, RedirectAttributes redirect) {
        answer.accept(viewer, transfer);
        Flash.done(redirect, "transfer.accepted");
        return "redirect:/transfers/" + transfer;
    }

    @PostMapping("/transfers/{transfer}/withdraw")
    String withdraw(Viewer viewer, @PathVariable UUID transfer, RedirectAttributes redirect) {
        answer.withdraw(viewer, transfer);
        Flash.done(redirect, "transfer.withdrawn");
        return "redirect:/transfers/" + transfer;
    }

    @GetMapping("/transfers/{transfer}/decline")
    ModelAndView declining(Viewer viewer, @PathVariable UUID transfer) {
        return page(viewer, transfer, new DeclineForm());
    }

    @PostMapping("/transfers/{transfer}/decline")
    ModelAndView decline(
            Viewer viewer,
            @PathVariable UUID transfer,
            @Valid @ModelAttribute("refusal") DeclineForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    answer.decline(viewer, transfer, java.util.Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "transfer.declined");
                    return "redirect:/transfers/" + transfer;
                },
                () -> page(viewer, transfer, form));
    }

    private ModelAndView page(Viewer viewer, UUID transfer, DeclineForm form) {
        return Form.page("membership/transfer-decline", "refusal", form)
                .addObject("transfer", read.toAnswer(viewer, transfer));
    }
}
