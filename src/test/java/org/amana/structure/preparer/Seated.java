package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.ActivationLinks;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.testing.People;
import org.amana.testing.PreparerMaker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A secretariat in force with as few seats as a test needs, and who prepares from it. */
@Component
class Seated implements PreparerMaker {

    private final JdbcClient jdbc;
    private final Preparers preparers;
    private final ActivationLinks activationLinks;
    private final Appointed appointed;
    private final LegalDay legalDay;

    Seated(
            JdbcClient jdbc,
            Preparers preparers,
            ActivationLinks activationLinks,
            Appointed appointed,
            LegalDay legalDay) {
        this.jdbc = jdbc;
        this.preparers = preparers;
        this.activationLinks = activationLinks;
        this.appointed = appointed;
        this.legalDay = legalDay;
    }

    @Override
    public UUID make(People people) {
        secretariat(legalDay.today().plusMonths(3));
        return inUse(people, people.secretary(), another(people));
    }

    /** One more member of the secretariat in force who prepares. @return key of the preparer */
    UUID another(People people) {
        MemberSummary member = appointed.member();
        seat(inForce(), member);
        return name(people, people.secretary(), member, legalDay.today().plusMonths(1));
    }

    private UUID inForce() {
        return jdbc.sql("select id from body where kind = 'SECRETARIAT' and state = 'IN_FORCE' and region_code = ?")
                .param(People.REGION)
                .query(UUID.class)
                .single();
    }

    UUID name(People people, Viewer secretary, MemberSummary member, LocalDate until) {
        String email = "prepares" + member.number() + "@amana.example";
        return people.as(
                secretary,
                () -> preparers.name(
                        secretary, People.REGION, new Preparers.Naming(member.id(), legalDay.today(), until, email)));
    }

    /** The preparer has taken the account into use. @return key of the account */
    UUID inUse(People people, Viewer secretary, UUID preparer) {
        String path = people.as(secretary, () -> preparers.activationLink(secretary, People.REGION, preparer))
                .path();
        return activationLinks
                .activate(path.substring("/activate/".length()), People.PASSWORD)
                .id();
    }

    /** @return key of the body */
    UUID secretariat(LocalDate until) {
        UUID dossier = Ids.next();
        UUID body = Ids.next();
        jdbc.sql("""
                insert into dossier (id, version, kind, region_code, subject_id, reference, state, round, begun_by, begun_at,
                    submitted_at, decided_at)
                values (?, 0, 'SECRETARIAT', ?, ?, ?, 'APPROVED', 1, ?, now(), now(), now())
                """)
                .params(dossier, People.REGION, body, "SEC-" + body, Ids.next())
                .update();
        jdbc.sql("""
                insert into body (id, version, kind, region_code, dossier_id, state, change, number, begun_at, in_force_from,
                    ends_on)
                values (?, 0, 'SECRETARIAT', ?, ?, 'IN_FORCE', 'FIRST', 1, now(), ?, ?)
                """)
                .params(body, People.REGION, dossier, legalDay.today().minusMonths(3), until)
                .update();
        return body;
    }

    /** @return key of the seat */
    UUID seat(UUID body, MemberSummary member) {
        UUID seat = Ids.next();
        jdbc.sql("""
                insert into seat (id, version, place, body_id, kind, region_code, post, position, live, member_id,
                    accepted_means, accepted_on)
                values (?, 0, gen_random_uuid(), ?, 'SECRETARIAT', ?, 'ADVISER', (select count(*) + 1 from seat where body_id = ?), true, ?,
                    'PHONE', ?)
                """)
                .params(seat, body, People.REGION, body, member.id(), legalDay.today())
                .update();
        return seat;
    }
}
