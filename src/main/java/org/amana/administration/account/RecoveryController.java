package org.amana.administration.account;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.AccountDirectory;
import org.amana.access.Viewer;
import org.amana.access.recovery.Means;
import org.amana.access.recovery.OneTimeSecret;
import org.amana.access.recovery.Recoveries;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.paper.PlainPapers;
import org.amana.web.Flash;
import org.amana.web.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator restores someone's access by a link or a printed code (A7). */
@Controller
@RequestMapping("/admin/accounts/{account}/recovery")
class RecoveryController {

    private final Recoveries recoveries;
    private final AccountDirectory directory;
    private final PlainPapers papers;
    private final PublicAddress address;
    private final LegalDay legalDay;

    RecoveryController(
            Recoveries recoveries,
            AccountDirectory directory,
            PlainPapers papers,
            PublicAddress address,
            LegalDay legalDay) {
        this.recoveries = recoveries;
        this.directory = directory;
        this.papers = papers;
        this.address = address;
        this.legalDay = legalDay;
    }

    /** The next page shows the secret, and no page after it. */
    @PostMapping
    String begin(
            Viewer viewer,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "LINK") Means means,
            RedirectAttributes redirect) {
        OneTimeSecret secret = recoveries.begin(viewer, account, means);
        redirect.addFlashAttribute("recoverySecret", secret);
        Flash.done(redirect, "recovery.begun");
        return "redirect:/admin/accounts/" + account;
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID account, RedirectAttributes redirect) {
        recoveries.withdraw(viewer, account);
        Flash.done(redirect, "recovery.withdrawn");
        return "redirect:/admin/accounts/" + account;
    }

    /** The code on paper, as long as it is shown: it is kept nowhere. */
    @PostMapping("/paper")
    ResponseEntity<byte[]> paper(
            Viewer viewer, @PathVariable UUID account, @RequestParam(defaultValue = "") String code, Locale locale) {
        if (!recoveries.isCode(viewer, account, code)) {
            throw RuleViolation.of("recover.wrongCode");
        }
        return papers.print(
                "paper/recovery",
                Map.of(
                        "account",
                        directory.account(viewer, account).account(),
                        "code",
                        code,
                        "address",
                        address.base() + "/recover",
                        "until",
                        LegalDay.dayOf(recoveries.openFor(account).orElseThrow().expiresAt())),
                "paper.recovery.title",
                legalDay.today(),
                locale,
                "access-code");
    }
}
