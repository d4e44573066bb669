package org.amana.membership.dues.desk;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.dues.DuesOf;
import org.amana.membership.dues.DuesReceipts;
import org.amana.membership.dues.DuesView;
import org.amana.membership.dues.account.Payment;
import org.amana.membership.dues.account.PaymentMeans;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's dues, what is paid, and what is entered against it. */
@Controller
@RequestMapping("/members/{member}/dues")
class DuesController {

    private final DuesOf dues;
    private final RecordDues record;
    private final DuesReceipts receipts;
    private final Formats formats;
    private final LegalDay legalDay;

    DuesController(DuesOf dues, RecordDues record, DuesReceipts receipts, Formats formats, LegalDay legalDay) {
        this.dues = dues;
        this.record = record;
        this.receipts = receipts;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping
    String account(Viewer viewer, @PathVariable UUID member, Model model) {
        model.addAttribute("dues", dues.seen(viewer, member));
        return "membership/dues/account";
    }

    @GetMapping("/payments/new")
    ModelAndView receiving(Viewer viewer, @PathVariable UUID member) {
        DuesView view = dues.kept(viewer, member);
        PaymentForm form = new PaymentForm();
        form.version = view.version();
        form.amount = view.owed() > 0 ? view.owed() : null;
        form.paidOn = legalDay.today();
        return receiving(view, form);
    }

    @PostMapping("/payments")
    ModelAndView receive(
            Viewer viewer,
            @PathVariable UUID member,
            @Valid @ModelAttribute("payment") PaymentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        dues.requireKept(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    Payment payment = record.receive(viewer, member, form);
                    Flash.done(redirect, "dues.received", payment.amount(), payment.number());
                    return "redirect:/members/" + member + "/dues";
                },
                () -> {
                    DuesView view = dues.kept(viewer, member);
                    form.version = view.version();
                    return receiving(view, form);
                });
    }

    @GetMapping("/payments/{payment}/receipt")
    ResponseEntity<byte[]> receipt(
            Viewer viewer,
            @PathVariable UUID member,
            @PathVariable UUID payment,
            @RequestParam(defaultValue = "ar") String lang) {
        return receipts.receipt(viewer, member, payment, lang).download("receipt-" + payment + "-" + lang);
    }

    @GetMapping("/payments/{payment}/reversal")
    ModelAndView reversing(Viewer viewer, @PathVariable UUID member, @PathVariable UUID payment) {
        return reversing(viewer, member, payment, new ReasonForm());
    }

    @PostMapping("/payments/{payment}/reversal")
    ModelAndView reverse(
            Viewer viewer,
            @PathVariable UUID member,
            @PathVariable UUID payment,
            @Valid @ModelAttribute("because") ReasonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        dues.requireKept(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    record.reverse(viewer, member, payment, Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "dues.reversed");
                    return "redirect:/members/" + member + "/dues";
                },
                () -> reversing(viewer, member, payment, form));
    }

    private ModelAndView receiving(DuesView view, PaymentForm form) {
        return Form.page("membership/dues/payment", "payment", form)
                .addObject("dues", view)
                .addObject("means", formats.options(PaymentMeans.values()));
    }

    private ModelAndView reversing(Viewer viewer, UUID member, UUID payment, ReasonForm form) {
        DuesView view = dues.kept(viewer, member);
        return Form.page("membership/dues/reversal", "because", form)
                .addObject("dues", view)
                .addObject("entry", entry(view, payment));
    }

    private static DuesView.Entry entry(DuesView view, UUID payment) {
        return view.entries().stream()
                .filter(entry -> entry.id().equals(payment) && !entry.reversal())
                .findFirst()
                .orElseThrow(() -> new NotFound("payment", payment));
    }
}
