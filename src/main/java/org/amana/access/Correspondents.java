package org.amana.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.web.LanguageChoice;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom the party writes, and in which language. */
@Service
@Transactional
public class Correspondents implements LanguageChoice {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Correspondents(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /**
     * Whose account is in use and holds a role today.
     *
     * @param region of this region only, null for any
     * @param province of this province only, null for any
     */
    @Transactional(readOnly = true)
    public List<Correspondent> holding(Role role, @Nullable String region, @Nullable String province) {
        return jdbc.sql("""
                select distinct a.id, a.login, a.language from account a
                join role_assignment r on r.account_id = a.id and r.state = 'CONFIRMED'
                    and r.valid_from <= :today and (r.valid_until is null or r.valid_until >= :today)
                where a.state = 'ACTIVE' and r.role = :role
                    and (cast(:region as text) is null or r.region_code = :region)
                    and (cast(:province as text) is null or r.province_code = :province)
                order by a.id
                """)
                .param("today", legalDay.today())
                .param("role", role.name())
                .param("region", region)
                .param("province", province)
                .query((row, n) -> new Correspondent(
                        row.getObject("id", UUID.class), row.getString("login"), language(row.getString("language"))))
                .list();
    }

    /** The holder of an account that is not closed; empty for who signs in with a member number and has no address. */
    @Transactional(readOnly = true)
    public Optional<Correspondent> holder(UUID accountId) {
        return jdbc.sql("select login, language from account where id = ? and state <> 'CLOSED' and login like '%@%'")
                .param(accountId)
                .query((row, n) ->
                        new Correspondent(accountId, row.getString("login"), language(row.getString("language"))))
                .optional();
    }

    /** The language that the holder chose last, empty where none was ever chosen. */
    @Transactional(readOnly = true)
    public Optional<Locale> languageOf(UUID accountId) {
        return jdbc.sql("select language from account where id = ? and language is not null")
                .param(accountId)
                .query(String.class)
                .optional()
                .map(Languages::of);
    }

    private static Locale language(@Nullable String code) {
        return Languages.of(Objects.requireNonNullElse(code, ""));
    }

    @Override
    public void chosen(Locale language) {
        UUID account = CurrentViewer.get().accountId();
        if (account != null) {
            chosen(account, language);
        }
    }

    /** The language that the holder of an account chose last. */
    public void chosen(UUID accountId, Locale language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language.getLanguage(), accountId)
                .update();
    }
}
