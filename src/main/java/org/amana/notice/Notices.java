package org.amana.notice;

import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells people what happened, in the transaction in which it does: in the application, and by mail where there is mail. */
@Service
@Transactional
public class Notices {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LegalDay legalDay;
    private final NoticeMail mail;

    Notices(JdbcClient jdbc, JsonMapper json, LegalDay legalDay, NoticeMail mail) {
        this.jdbc = jdbc;
        this.json = json;
        this.legalDay = legalDay;
        this.mail = mail;
    }

    /** Does nothing when it was told before under the same {@link Telling#once()}. */
    public void tell(Telling telling) {
        UUID id = Ids.next();
        int told = jdbc.sql("""
                insert into notice (id, key, audience, region_code, province_code, account_id, path, args, once, told_at)
                values (:id, :key, :audience, :region, :province, :account, :path, cast(:args as jsonb), :once, :now)
                on conflict (once) do nothing
                """)
                .param("id", id)
                .param("key", telling.key())
                .param("audience", telling.audience().name())
                .param("region", telling.regionCode())
                .param("province", telling.provinceCode())
                .param("account", telling.accountId())
                .param("path", telling.path())
                .param("args", json.writeValueAsString(telling.args()))
                .param("once", telling.once())
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        if (told == 1) {
            mail.send(id, telling);
        }
    }
}
