package org.amana.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** How one person signs in. It grants nothing: assignments do (A1). */
@Entity
public class Account extends Versioned {

    private String login;
    private @Nullable String passwordHash;
    private String nameAr;
    private String nameLatin;
    private @Nullable UUID memberId;
    private @Nullable UUID ownRecordId;
    private @Nullable Instant ownRecordAskedAt;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant createdAt;
    private @Nullable UUID createdBy;
    private @Nullable Instant lastSignInAt;

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(String login, TwoScripts name, @Nullable UUID memberId, @Nullable UUID createdBy, Instant createdAt) {
        this.login = login.strip();
        this.nameAr = name.arabic().strip();
        this.nameLatin = name.latin().strip();
        this.memberId = memberId;
        this.state = AccountState.INVITED;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** The holder was asked which member's record is theirs; null where they are no member. It only bars them from deciding. */
    void answersFor(@Nullable UUID record, Instant at) {
        ownRecordId = record;
        ownRecordAskedAt = at;
    }

    /** Whether it is known which member's record is the holder's, or that there is none (A4). */
    public boolean recordKnown() {
        return memberId != null || ownRecordAskedAt != null;
    }

    /** Whether a record is known that is not the account's own member. */
    public boolean recordNoted() {
        return ownRecordId != null;
    }

    /** The holder chose a password: by the activation link, or by a recovery link later. */
    void activate(String hash) {
        if (state == AccountState.CLOSED) {
            throw new IllegalStateException("a closed account is not activated");
        }
        passwordHash = hash;
        state = AccountState.ACTIVE;
    }

    /** The holder came in by a code sent to a member's own address, and has chosen no password. */
    void openByCode() {
        if (state != AccountState.INVITED) {
            throw new IllegalStateException("only an account that waits for its holder is opened");
        }
        state = AccountState.ACTIVE;
    }

    /** What codes alone opened waits for a password before an office comes with it (A7). */
    void awaitPassword() {
        if (awaitsPassword()) {
            state = AccountState.INVITED;
        }
    }

    /** Who chose it was not the holder: codes alone open it again. */
    void forgetPassword() {
        passwordHash = null;
    }

    /** In use, and opened by codes alone. */
    boolean awaitsPassword() {
        return state == AccountState.ACTIVE && passwordHash == null;
    }

    /** The member is reached at another address now, and signs in with that one. */
    void signInWith(String address) {
        login = address.strip();
    }

    void close() {
        state = AccountState.CLOSED;
        passwordHash = null;
    }

    /** A closed account is taken into use anew, by a new activation link. */
    void reopen() {
        state = AccountState.INVITED;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    /** What is typed to sign in: an e-mail address. */
    public String login() {
        return login;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    public TwoScripts name() {
        return new TwoScripts(nameAr, nameLatin);
    }

    /** The member whose account this is, null for someone who works for the party without being a member. */
    public @Nullable UUID memberId() {
        return memberId;
    }

    public AccountState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }
}
