package org.amana.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account behind what was typed. The session then holds its key and nothing else: no authority (A1). */
@Service
class AccountUsers implements UserDetailsService {

    private final AccountRepository accounts;

    AccountUsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String login) {
        return accounts.findByLoginIgnoreCase(login.strip())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> User.withUsername(account.id().toString())
                        .password(account.passwordHash())
                        .authorities(new String[0])
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no active account"));
    }
}
