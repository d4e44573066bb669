package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.structure.Bodies;
import org.amana.structure.BodyChange;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOnDay;
import org.amana.structure.BodyStanding;
import org.amana.structure.BodyVersion;
import org.amana.structure.Post;
import org.amana.structure.mandate.EndReason;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class TenureTest {

    private static final String REGION = People.REGION;
    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 2);

    @Autowired
    Forming forming;

    @Autowired
    Bodies bodies;

    @Autowired
    Appointed appointed;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void spring() {
        today.is(APPROVED);
    }

    @Test
    @DisplayName("B7: on any past day it is known who held which seat; nobody holds one before approval")
    void whoHeldWhat() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.SECRETARIAT);
        MemberSummary adviser = forming.holder(forming.seat(body, Post.ADVISER));
        today.is(APPROVED.plusDays(40));
        appointed.lose(adviser, MemberStatus.RESIGNED);
        today.is(APPROVED.plusDays(60));

        assertThat(bodies.onDay(REGION, BodyKind.SECRETARIAT, APPROVED.minusDays(1)))
                .isEmpty();
        BodyOnDay first = bodies.onDay(REGION, BodyKind.SECRETARIAT, APPROVED).orElseThrow();
        assertThat(first.seats()).hasSize(9).allMatch(seat -> seat.memberId() != null);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.from()).isEqualTo(APPROVED);
        assertThat(first.change()).isEqualTo(BodyChange.FIRST);
        assertThat(holder(first, Post.PRESIDENT)).isEqualTo(secretary.memberId());
        assertThat(onDay(APPROVED.plusDays(39)).seats())
                .anyMatch(seat -> adviser.id().equals(seat.memberId()));
        assertThat(onDay(APPROVED.plusDays(40)).seats())
                .as("lost that day")
                .hasSize(9)
                .noneMatch(seat -> adviser.id().equals(seat.memberId()));
    }

    @Test
    @DisplayName("B7: the presiding seat is known day by day through a change of secretary")
    void presiding() {
        Viewer first = appointed.regionalSecretary();
        forming.inForce(first, BodyKind.SECRETARIAT);
        today.is(APPROVED.plusDays(10));
        appointed.end(EndReason.RESIGNED);
        today.is(APPROVED.plusDays(20));
        Viewer second = appointed.regionalSecretary();
        today.is(APPROVED.plusDays(30));
        assertThat(holder(onDay(APPROVED.plusDays(9)), Post.PRESIDENT)).isEqualTo(first.memberId());
        assertThat(holder(onDay(APPROVED.plusDays(10)), Post.PRESIDENT)).isNull();
        assertThat(holder(onDay(APPROVED.plusDays(19)), Post.PRESIDENT)).isNull();
        assertThat(holder(onDay(APPROVED.plusDays(20)), Post.PRESIDENT)).isEqualTo(second.memberId());
    }

    @Test
    @DisplayName(
            "B6: past its end a body still stands that day, as expired; an extension does not rewrite the days between")
    void expiredDays() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        LocalDate end = Objects.requireNonNull(body.endsOn());
        today.is(end.plusDays(5));
        forming.extend(body, end.plusMonths(3));
        today.is(end.plusMonths(1));
        assertThat(committee(end).expired()).isFalse();
        assertThat(committee(end.plusDays(1)).expired()).isTrue();
        assertThat(committee(end.plusDays(1)).endsOn()).isEqualTo(end);
        assertThat(committee(end.plusDays(5)).expired()).isFalse();
        assertThat(committee(end.plusDays(5)).endsOn()).isEqualTo(end.plusMonths(3));
    }

    @Test
    @DisplayName(
            "B6: a successor ends the tenures of the body it replaces; who keeps the post holds it since the first day")
    void replaced() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        MemberSummary chair = forming.holder(forming.seat(first, Post.CHAIR));
        MemberSummary vice = forming.holder(forming.seat(first, Post.VICE_CHAIR));
        today.is(APPROVED.plusDays(50));
        Body next = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.choose(secretary, forming.seat(next, Post.CHAIR), chair);
        forming.accept(secretary, forming.seat(next, Post.CHAIR));
        forming.fill(secretary, next);
        forming.submit(secretary, next);
        forming.approve(next);
        BodyOnDay before = committee(APPROVED.plusDays(49));
        BodyOnDay after = committee(APPROVED.plusDays(50));
        assertThat(before.bodyId()).isEqualTo(first.id());
        assertThat(holder(before, Post.VICE_CHAIR)).isEqualTo(vice.id());
        assertThat(after.bodyId()).isEqualTo(next.id());
        assertThat(after.number()).isEqualTo(2);
        assertThat(holder(after, Post.VICE_CHAIR)).isNotEqualTo(vice.id());
        assertThat(seat(after, Post.CHAIR).memberId()).isEqualTo(chair.id());
        assertThat(seat(after, Post.CHAIR).since()).isEqualTo(APPROVED);
        assertThat(seat(after, Post.VICE_CHAIR).since()).isEqualTo(APPROVED.plusDays(50));
        List<BodyVersion> versions = bodies.versions(REGION, BodyKind.COMMITTEE);
        assertThat(versions).extracting(BodyVersion::number).containsExactly(2, 1);
        assertThat(versions)
                .extracting(BodyVersion::standing)
                .containsExactly(BodyStanding.IN_FORCE, BodyStanding.SUCCEEDED);
        assertThat(versions).extracting(BodyVersion::change).containsExactly(BodyChange.SUCCESSOR, BodyChange.FIRST);
        assertThat(versions.get(1).endedOn()).isEqualTo(APPROVED.plusDays(50));
    }

    @Test
    @DisplayName("B7: a tenure is closed once; the application can neither rewrite nor remove it")
    void notRewritten() {
        forming.inForce(appointed.regionalSecretary(), BodyKind.COMMITTEE);
        assertThatThrownBy(() -> jdbc.sql("delete from seat_tenure").update())
                .hasRootCauseMessage("ERROR: permission denied for table seat_tenure");
        assertThatThrownBy(() -> jdbc.sql("update seat_tenure set held_from = held_from - 1")
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for table seat_tenure");
    }

    private BodyOnDay onDay(LocalDate day) {
        return bodies.onDay(REGION, BodyKind.SECRETARIAT, day).orElseThrow();
    }

    private BodyOnDay committee(LocalDate day) {
        return bodies.onDay(REGION, BodyKind.COMMITTEE, day).orElseThrow();
    }

    private static java.util.@Nullable UUID holder(BodyOnDay body, Post post) {
        return seat(body, post).memberId();
    }

    private static BodyOnDay.Seat seat(BodyOnDay body, Post post) {
        return body.seats().stream()
                .filter(seat -> seat.post() == post)
                .findFirst()
                .orElseThrow();
    }
}
