package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whom transfers are about, as far as the viewer's scope shows: the own members, and those who are offered. */
@Component
class TransferPeople {

    private final MemberRepository members;
    private final JdbcTemplate jdbc;

    TransferPeople(MemberRepository members, JdbcTemplate jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    /** By key of the transfer, in two queries. */
    Map<UUID, TransferView.Person> of(Collection<Transfer> transfers) {
        Map<UUID, TransferView.Person> people = new HashMap<>();
        if (transfers.isEmpty()) {
            return people;
        }
        jdbc.query(
                "select * from offered_members(?)",
                row -> {
                    people.put(
                            row.getObject("transfer_id", UUID.class),
                            new TransferView.Person(
                                    null,
                                    new TwoScripts(
                                            (row.getString("given_name_ar") + " " + row.getString("family_name_ar"))
                                                    .strip(),
                                            (row.getString("given_name_latin") + " "
                                                            + row.getString("family_name_latin"))
                                                    .strip()),
                                    row.getString("number"),
                                    row.getObject("joined_on", LocalDate.class)));
                },
                (Object) transfers.stream().map(Transfer::id).toArray(UUID[]::new));
        Map<UUID, MemberSummary> own = new HashMap<>();
        members.findByIdIn(transfers.stream().map(Transfer::memberId).distinct().toList()).stream()
                .map(Member::summary)
                .forEach(member -> own.put(member.id(), member));
        transfers.forEach(transfer -> {
            MemberSummary member = own.get(transfer.memberId());
            if (member != null) {
                people.put(
                        transfer.id(),
                        new TransferView.Person(member.id(), member.name(), member.number(), member.joinedOn()));
            }
        });
        return people;
    }
}
