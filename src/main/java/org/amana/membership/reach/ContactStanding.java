package org.amana.membership.reach;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.membership.roll.Member;
import org.amana.outbox.Means;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Since when a member has been reached at an address. Whoever keeps a record could write their own address into it: so it
 * opens the member's space only once it has stood there for a setting's days, or the person has confirmed it by a code.
 */
@Component
public class ContactStanding {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final LegalDay legalDay;

    ContactStanding(JdbcClient jdbc, Settings settings, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    /** For how long a new one opens nothing, and can be put back. */
    public Duration days() {
        return Duration.ofDays(settings.number(Setting.CONTACT_DAYS));
    }

    /** What has stood since then opens the space. */
    public OffsetDateTime stoodBefore() {
        return legalDay.now().minus(days()).atOffset(ZoneOffset.UTC);
    }

    /** Whether what stands there now opens the space; in the caller's transaction, which sees the member. */
    public boolean opens(UUID memberId, Means means) {
        return jdbc.sql("""
                select coalesce((select since from contact_change where member_id = m.id and means = :means
                    order by changed_at desc, id desc limit 1), registered_at) <= :before
                from member m where id = :member
                """)
                .param("member", memberId)
                .param("means", means.name())
                .param("before", stoodBefore())
                .query(Boolean.class)
                .single();
    }

    /** The day from which what stands there opens the space, empty where it does already; in the caller's transaction. */
    Optional<LocalDate> opensFrom(UUID memberId, Means means) {
        if (opens(memberId, means)) {
            return Optional.empty();
        }
        return Optional.of(LegalDay.dayOf(jdbc.sql("""
                        select coalesce((select since from contact_change where member_id = m.id and means = :means
                            order by changed_at desc, id desc limit 1), registered_at) from member m where id = :member
                        """)
                .param("member", memberId)
                .param("means", means.name())
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .plus(days())));
    }

    /** An applicant who is a member now has confirmed it before. */
    public void confirmedBefore(Member member, Means means) {
        jdbc.sql("""
                insert into contact_change (member_id, region_code, province_code, means, since, changed_at)
                values (?, ?, ?, ?, '-infinity', clock_timestamp())
                """)
                .params(member.id(), member.regionCode(), member.provinceCode(), means.name())
                .update();
    }

    /** What has just been written was confirmed by the member; in the same transaction. */
    public void confirmed(Member member, Means means) {
        jdbc.sql("update contact_change set since = '-infinity' where id = (select id from contact_change"
                        + " where member_id = ? and means = ? order by changed_at desc, id desc limit 1)")
                .params(member.id(), means.name())
                .update();
    }
}
