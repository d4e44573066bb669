package org.amana.access.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account behind what was typed. The session then holds its key and nothing else: no authority (A1). */
@Service
class AccountUsers implements UserDetailsService {

    private final JdbcClient jdbc;

    AccountUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return jdbc.sql("""
                select id, password_hash from account
                where lower(login) = lower(?) and state = 'ACTIVE' and password_hash is not null
                """)
                .param(login.strip())
                .query((row, n) -> user(row.getString("id"), row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no active account"));
    }

    /** Who a session belongs to. */
    static UserDetails user(String accountId, String passwordHash) {
        return User.withUsername(accountId)
                .password(passwordHash)
                .authorities(new String[0])
                .build();
    }
}
