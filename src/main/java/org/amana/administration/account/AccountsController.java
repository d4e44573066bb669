package org.amana.administration.account;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.AccountDirectory;
import org.amana.access.OneTimeLink;
import org.amana.access.Viewer;
import org.amana.access.recovery.Recoveries;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Accounts: finding them, inviting someone, and what can be done with one. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    private final AccountDirectory directory;
    private final Recoveries recoveries;
    private final Territories territories;

    AccountsController(AccountDirectory directory, Recoveries recoveries, Territories territories) {
        this.directory = directory;
        this.recoveries = recoveries;
        this.territories = territories;
    }

    @GetMapping
    ModelAndView list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean withoutRecord,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        ModelAndView page = new ModelAndView("administration/accounts");
        page.addObject("found", directory.find(viewer, q, withoutRecord, after, before));
        page.addObject("q", q);
        page.addObject("withoutRecord", withoutRecord);
        page.addObject("unknown", directory.withoutRecord(viewer));
        page.addObject("territoryNames", territories.names());
        return page;
    }

    @GetMapping("/new")
    ModelAndView invitation(Viewer viewer) {
        return invitationPage(viewer, new AccountForm());
    }

    @PostMapping("/new")
    ModelAndView invite(
            Viewer viewer,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    UUID id = directory
                            .invite(viewer, form.login, new TwoScripts(form.nameAr, form.nameLatin))
                            .id();
                    showOnce(directory.link(viewer, id), redirect);
                    Flash.done(redirect, "administration.invited");
                    return pageOf(id);
                },
                () -> invitationPage(viewer, form));
    }

    @GetMapping("/{account}")
    ModelAndView account(Viewer viewer, @PathVariable UUID account) {
        return accountPage(viewer, account, new RecordForm());
    }

    @PostMapping("/{account}/record")
    ModelAndView record(
            Viewer viewer,
            @PathVariable UUID account,
            @ModelAttribute("record") RecordForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    if (!form.none && form.number.isBlank()) {
                        throw RuleViolation.at("number", "A4.numberMissing");
                    }
                    directory.noteRecord(viewer, account, form.none ? "" : form.number);
                    Flash.done(redirect, form.none ? "administration.record.notedNone" : "administration.record.noted");
                    return pageOf(account);
                },
                () -> accountPage(viewer, account, form));
    }

    @PostMapping("/{account}/link")
    String link(Viewer viewer, @PathVariable UUID account, RedirectAttributes redirect) {
        showOnce(directory.link(viewer, account), redirect);
        Flash.done(redirect, "administration.linkMade");
        return pageOf(account);
    }

    @GetMapping("/{account}/close")
    ModelAndView closing(Viewer viewer, @PathVariable UUID account) {
        return page("administration/account-close", viewer, account);
    }

    @PostMapping("/{account}/close")
    String close(
            Viewer viewer,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        directory.close(viewer, account, version);
        Flash.done(redirect, "administration.closed");
        return pageOf(account);
    }

    @PostMapping("/{account}/reopen")
    String reopen(
            Viewer viewer,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        directory.reopen(viewer, account, version);
        if (directory.appointed(account)) {
            Flash.done(redirect, "administration.reopenedAppointed");
        } else {
            showOnce(directory.link(viewer, account), redirect);
            Flash.done(redirect, "administration.reopened");
        }
        return pageOf(account);
    }

    private ModelAndView invitationPage(Viewer viewer, AccountForm form) {
        Viewer.require(viewer.administrator(), "accounts", "new");
        return new ModelAndView("administration/account-new", "form", form);
    }

    private ModelAndView accountPage(Viewer viewer, UUID account, RecordForm form) {
        return Form.with(page("administration/account", viewer, account), "record", form);
    }

    private ModelAndView page(String view, Viewer viewer, UUID account) {
        AccountDirectory.Entry entry = directory.account(viewer, account);
        ModelAndView page = new ModelAndView(view);
        page.addObject("account", entry.account());
        page.addObject("assignments", entry.assignments());
        page.addObject("own", account.equals(viewer.accountId()));
        page.addObject("recovery", recoveries.openFor(account).orElse(null));
        page.addObject("appointed", directory.appointed(account));
        page.addObject("territoryNames", territories.names());
        return page;
    }

    private static String pageOf(UUID account) {
        return "redirect:/admin/accounts/" + account;
    }

    /** The next page shows the whole address, and no page after it. */
    private static void showOnce(OneTimeLink link, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link.path())
                        .toUriString());
        redirect.addFlashAttribute("linkExpires", link.expiresAt());
        redirect.addFlashAttribute("linkMailedTo", link.mailedTo());
    }
}
