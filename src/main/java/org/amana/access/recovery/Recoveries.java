package org.amana.access.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Correspondents;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.PrintedCode;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Outbox;
import org.amana.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning a recovery, and giving it up (A7). The password that holds so far goes on holding. */
@Service
@Transactional
public class Recoveries {

    private static final Duration LASTS = Duration.ofDays(3);

    private final RecoveryRepository recoveries;
    private final Seconds seconds;
    private final Accounts accounts;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Recoveries(
            RecoveryRepository recoveries,
            Seconds seconds,
            Accounts accounts,
            Correspondents correspondents,
            Outbox outbox,
            PublicAddress address,
            ApplicationEventPublisher events,
            AuditTrail audit,
            LegalDay legalDay) {
        this.recoveries = recoveries;
        this.seconds = seconds;
        this.accounts = accounts;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.address = address;
        this.events = events;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * An administrator begins it, and hands the secret over; one that was open gives way. The holder is told by mail.
     *
     * @param means a link or a code
     * @throws RuleViolation when it is one's own account, or the account is not in use
     * @throws org.amana.kernel.NotFound unless the viewer is an administrator
     */
    public OneTimeSecret begin(Viewer by, UUID accountId, Means means) {
        Viewer.require(by.administrator(), "account", accountId);
        if (accountId.equals(by.accountId())) {
            throw RuleViolation.of("A7.notOneself");
        }
        if (means != Means.LINK && means != Means.CODE) {
            throw RuleViolation.of("A7.linkOrCode");
        }
        OneTimeSecret secret = start(by.accountId(), accountId, means);
        correspondents
                .holder(accountId)
                .ifPresent(holder -> outbox.mail(
                        holder.address(), holder.language(), "recoveryBegun", Map.of("link", address.forLetters())));
        return secret;
    }

    /** The holder asked at the sign-in page: the link goes to their own address and nowhere else. */
    void beginByMail(Account account) {
        Optional<Recovery> open = open(account.id());
        if (open.isPresent() && open.get().means() != Means.MAIL) {
            return;
        }
        OneTimeSecret secret = start(null, account.id(), Means.MAIL);
        correspondents
                .holder(account.id())
                .ifPresent(holder -> outbox.mail(
                        holder.address(),
                        holder.language(),
                        "recoveryLink",
                        Map.of(
                                "link",
                                address.forLetters() + secret.words(),
                                "until",
                                secret.expiresAt(),
                                "second",
                                secret.waitsFor().name())));
    }

    /** Whoever runs the server asked for it: they read the log, and that stands for the second. */
    OneTimeSecret beginAtServer(UUID accountId) {
        OneTimeSecret secret = start(null, accountId, Means.SERVER);
        recoveries
                .findByAccountIdAndEndedAtIsNull(accountId)
                .ifPresent(recovery -> recovery.confirm(null, legalDay.now()));
        return secret;
    }

    private OneTimeSecret start(@Nullable UUID by, UUID accountId, Means means) {
        if (accounts.account(accountId).state() != AccountState.ACTIVE) {
            throw RuleViolation.of("A7.notInUse");
        }
        open(accountId).ifPresent(before -> end(before, Recovery.Ending.REPLACED, by));
        boolean typed = means == Means.CODE || means == Means.SERVER;
        String secret = typed ? PrintedCode.next() : Ids.secret();
        Instant now = legalDay.now();
        Instant expires = now.plus(LASTS);
        SecondNeeded needed = seconds.of(accountId);
        String hash = Ids.hash(typed ? PrintedCode.normal(secret) : secret);
        Recovery recovery = recoveries.saveAndFlush(new Recovery(accountId, means, hash, needed, by, now, expires));
        record("RECOVERY_BEGUN", recovery, by);
        if (recovery.waits()) {
            events.publishEvent(new RecoveryBegun(recovery.id(), needed.second(), needed.regionCode()));
        }
        return new OneTimeSecret(means, typed ? secret : "/recover/" + secret, expires, needed.second());
    }

    /** The one that is open for an account; for who keeps the account, and its holder. */
    @Transactional(readOnly = true)
    public Optional<Recovery> openFor(UUID accountId) {
        return recoveries.findByAccountIdAndEndedAtIsNull(accountId).filter(found -> found.openAt(legalDay.now()));
    }

    private Optional<Recovery> open(UUID accountId) {
        return recoveries.findByAccountIdAndEndedAtIsNull(accountId);
    }

    /** Whether this is the code of the open recovery of an account: for printing it, as long as it is shown. */
    @Transactional(readOnly = true)
    public boolean isCode(Viewer by, UUID accountId, String code) {
        Viewer.require(by.administrator(), "account", accountId);
        return openFor(accountId)
                .flatMap(open -> recoveries
                        .findBySecretHash(Ids.hash(PrintedCode.normal(code)))
                        .filter(open::equals))
                .isPresent();
    }

    /**
     * An administrator gives it up.
     *
     * @throws org.amana.kernel.NotFound unless the viewer is an administrator
     */
    public void withdraw(Viewer by, UUID accountId) {
        Viewer.require(by.administrator(), "account", accountId);
        end(
                open(accountId).orElseThrow(() -> new Overtaken("overtaken.recovery")),
                Recovery.Ending.WITHDRAWN,
                by.accountId());
    }

    /** The holder, who did not ask for it, stops it. */
    public void stop(Viewer by) {
        UUID own = by.accountId();
        if (own != null) {
            open(own).ifPresent(recovery -> end(recovery, Recovery.Ending.STOPPED, own));
        }
    }

    void end(Recovery recovery, Recovery.Ending how, @Nullable UUID by) {
        recovery.end(how, legalDay.now());
        recoveries.saveAndFlush(recovery);
        record("RECOVERY_" + how, recovery, by);
    }

    void record(String action, Recovery recovery, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Account", recovery.accountId())
                .by(by)
                .with("recovery", recovery.id())
                .with("means", recovery.means())
                .with("second", recovery.second()));
    }
}
