package org.amana.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Eight readers of each kind, each with a session of their own. */
record Readers(List<Reader> strangers, List<Reader> leadership, List<Reader> region, List<Reader> province) {

    static final int AT_ONCE = 8;

    /** A region whose secretary has much to see on the first page. */
    static final String REGION = "09";

    private static final String PASSWORD = "bench reads pages";

    static Readers of(BenchParty party) throws IOException, SQLException {
        try (Connection database = party.database()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
            return new Readers(
                    strangers(party.application()),
                    signedIn(party, jdbc, "r.role = 'CENTRAL_LEADERSHIP' and r.signatory"),
                    signedIn(party, jdbc, "r.role = 'REGIONAL_SECRETARY' and r.region_code = '" + REGION + "'"),
                    signedIn(party, jdbc, "r.role = 'PROVINCIAL_SECRETARY'"));
        }
    }

    private static List<Reader> strangers(BenchApplication application) throws IOException {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            readers.add(Reader.stranger(application));
        }
        return readers;
    }

    private static List<Reader> signedIn(BenchParty party, JdbcTemplate jdbc, String role) throws IOException {
        String login = jdbc.queryForObject("""
                select min(a.login) from account a join role_assignment r on r.account_id = a.id
                where a.state = 'ACTIVE' and r.state = 'CONFIRMED' and r.valid_from <= current_date
                    and (r.valid_until is null or r.valid_until >= current_date) and
                """ + role, String.class);
        jdbc.update(
                "update account set password_hash = ? where login = ?",
                "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                login);
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            readers.add(Reader.signedIn(party.application(), String.valueOf(login), PASSWORD));
        }
        return readers;
    }
}
