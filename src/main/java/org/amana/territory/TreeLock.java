package org.amana.territory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever puts someone or something into a territory keeps the tree still until the transaction ends; a division waits for
 * all of them, and they for it (T2). Take it first in a transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TreeLock {

    /** "tree" in ASCII: the one advisory lock of this kind. */
    private static final int KEY = 0x74726565;

    private final JdbcTemplate jdbc;

    TreeLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The tree stays as it is until this transaction ends. Many may hold it so at once. */
    public void keepStill() {
        jdbc.query("select pg_advisory_xact_lock_shared(?)", row -> null, KEY);
    }

    /** Nobody else uses the tree until this transaction ends. */
    public void alone() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> null, KEY);
    }
}
