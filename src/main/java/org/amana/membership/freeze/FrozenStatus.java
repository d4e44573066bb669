package org.amana.membership.freeze;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.Registrar;
import org.amana.membership.roll.StatusChange;
import org.amana.membership.roll.StatusChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suspends whoever is frozen and makes active again whose freeze has ended, with what follows (M3, B8). */
@Component
class FrozenStatus {

    private final MemberRepository members;
    private final Registrar registrar;
    private final StatusChanges statusChanges;
    private final ObjectProvider<MembershipLoss> losses;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final LegalDay legalDay;

    FrozenStatus(
            MemberRepository members,
            Registrar registrar,
            StatusChanges statusChanges,
            ObjectProvider<MembershipLoss> losses,
            JdbcClient jdbc,
            EntityManager entities,
            LegalDay legalDay) {
        this.members = members;
        this.registrar = registrar;
        this.statusChanges = statusChanges;
        this.losses = losses;
        this.jdbc = jdbc;
        this.entities = entities;
        this.legalDay = legalDay;
    }

    /** The member as it is now: nobody else changes the status, or takes the member for a seat, until this change is done. */
    Member held(UUID id) {
        jdbc.sql("select id from member where id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("member", id));
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        entities.refresh(member);
        return member;
    }

    void change(Member member, MemberStatus to, LocalDate on, String reason, @Nullable UUID by) {
        boolean wasActive = member.status() == MemberStatus.ACTIVE;
        member.become(to, on);
        registrar.store(List.of(member));
        statusChanges.save(new StatusChange(member, reason, null, by, legalDay.now()));
        if (wasActive) {
            MembershipLoss.Loss loss = new MembershipLoss.Loss(member.summary(), MembershipLoss.Cause.STATUS, on, by);
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        }
    }
}
