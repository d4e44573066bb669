package org.amana.administration.trail;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.Accounts;
import org.amana.audit.AuditSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an administrator looks for, as it stands in the address.
 *
 * @param actor an account's key or e-mail address
 */
record AuditFilter(
        @Nullable String action,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String region,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until) {

    private static final UUID NOBODY = new UUID(0, 0);

    AuditSearch search(Accounts accounts) {
        return new AuditSearch(
                text(action),
                text(actor).isBlank() ? null : account(accounts),
                text(subject),
                text(region),
                from,
                until);
    }

    private UUID account(Accounts accounts) {
        String typed = text(actor).strip();
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAKey) {
            return accounts.byLogin(typed).map(Account::id).orElse(NOBODY);
        }
    }

    /** The address of the same search, at one of its pages. */
    String address(String path, @Nullable String parameter, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "action", action);
        add(address, "actor", actor);
        add(address, "subject", subject);
        add(address, "region", region);
        add(address, "from", from == null ? null : from.toString());
        add(address, "until", until == null ? null : until.toString());
        if (parameter != null) {
            add(address, parameter, value);
        }
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}");
            address.uriVariables(java.util.Map.of(name, value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
