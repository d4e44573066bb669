package org.amana.membership.self;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.Availability;
import org.amana.membership.Skill;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What members say they can do, and when they can be called upon (P2): their own word, at once. */
@Service
class Skills {

    private final OwnSpace own;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Skills(OwnSpace own, JdbcClient jdbc, AuditTrail audit, LegalDay legalDay) {
        this.own = own;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    SkillsForm form(Viewer by) {
        return own.read(by, member -> new SkillsForm(List.copyOf(of(member.id())), availability(member.id())));
    }

    /** In the transaction and the scope of the caller. */
    Set<Skill> of(UUID memberId) {
        return jdbc
                .sql("select skill from member_skill where member_id = ?")
                .param(memberId)
                .query(String.class)
                .list()
                .stream()
                .map(Skill::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Skill.class)));
    }

    private @Nullable Availability availability(UUID memberId) {
        return jdbc.sql("select availability from member_availability where member_id = ?")
                .param(memberId)
                .query(Availability.class)
                .optional()
                .orElse(null);
    }

    /**
     * The skills of the form stand in the place of those declared before.
     *
     * @throws org.amana.kernel.NotFound unless the viewer has a space
     */
    int declare(Viewer by, SkillsForm form) {
        return own.change(by, member -> declare(by, member, form));
    }

    private int declare(Viewer by, Member member, SkillsForm form) {
        Set<Skill> skills = form.skills == null || form.skills.isEmpty()
                ? EnumSet.noneOf(Skill.class)
                : EnumSet.copyOf(form.skills.stream().filter(Objects::nonNull).toList());
        LocalDate today = legalDay.today();
        String[] names = skills.stream().map(Skill::name).toArray(String[]::new);
        // Of two tabs the later one holds: the record is locked while the skills are exchanged.
        jdbc.sql("select id from member where id = ? for update")
                .param(member.id())
                .query(UUID.class)
                .single();
        jdbc.sql("delete from member_skill where member_id = :member and skill <> all (:skills)")
                .param("member", member.id())
                .param("skills", names)
                .update();
        jdbc.sql("""
                insert into member_skill (member_id, region_code, province_code, skill, declared_on)
                select :member, :region, :province, skill, :today from unnest(:skills) as skill
                on conflict do nothing
                """)
                .param("member", member.id())
                .param("region", member.regionCode())
                .param("province", member.provinceCode())
                .param("skills", names)
                .param("today", today)
                .update();
        keep(member, form.availability, today);
        audit.record(AuditFact.of("MEMBER_SKILLS_DECLARED", "Member", member.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("skills", skills.size()));
        return skills.size();
    }

    private void keep(Member member, @Nullable Availability availability, LocalDate today) {
        if (availability == null) {
            jdbc.sql("delete from member_availability where member_id = ?")
                    .param(member.id())
                    .update();
            return;
        }
        jdbc.sql("""
                insert into member_availability (member_id, region_code, province_code, availability, declared_on)
                values (?, ?, ?, ?, ?)
                on conflict (member_id) do update set availability = excluded.availability,
                    declared_on = excluded.declared_on
                """)
                .params(member.id(), member.regionCode(), member.provinceCode(), availability.name(), today)
                .update();
    }
}
