package org.amana.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.membership.roll.StatusChanges;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A member of the province with a suspension and its decision, and a list that waits to be imported. */
@Component
class MembershipRoutes implements RouteVariables {

    private final Members members;
    private final Visitors visitors;
    private final StatusChanges statusChanges;
    private final TransactionTemplate transactions;

    MembershipRoutes(
            Members members, Visitors visitors, StatusChanges statusChanges, PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
        this.members = members;
        this.visitors = visitors;
        this.statusChanges = statusChanges;
    }

    @Override
    public Map<String, String> make(People people) {
        MemberSummary member = people.as(
                people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()));
        visitors.as(people.signatory())
                .upload(
                        "/members/" + member.id() + "/status",
                        "file",
                        "decision.pdf",
                        Uploads.pdf("decision"),
                        "version",
                        "0",
                        "status",
                        "SUSPENDED",
                        "onDay",
                        "2026-01-05",
                        "reason",
                        "Decision 1/2026");
        UUID change = people.as(
                        people.signatory(),
                        () -> java.util.Objects.requireNonNull(transactions.execute(
                                status -> statusChanges.findByMemberIdOrderByChangedAt(member.id()))))
                .get(1)
                .getId();
        Map<String, String> variables = new HashMap<>();
        String list = visitors.as(people.provincial())
                .upload(
                        "/members/imports",
                        "file",
                        "members.csv",
                        "Prénom;Nom;Sexe;Date de naissance;Date d’adhésion\nSalma;Tajribi;F;01/02/1990;01/03/2020\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "territory",
                        People.PROVINCE,
                        "source",
                        "Test",
                        "consentOn",
                        "2020-03-01",
                        "declares",
                        "true")
                .location();
        variables.put("import", list.substring(list.lastIndexOf('/') + 1));
        variables.put("member", member.id().toString());
        variables.put("change", change.toString());
        variables.put("transfer", transferToThisProvince(people));
        return variables;
    }

    private String transferToThisProvince(People people) {
        MemberSummary other = people.as(
                people.otherSecretary(),
                () -> members.register(
                        people.otherSecretary(), new Newcomer().in("01.511").registration()));
        String asked = visitors.as(people.otherSecretary())
                .post(
                        "/members/" + other.id() + "/transfer",
                        "provinceCode",
                        People.PROVINCE,
                        "wishOn",
                        "2026-01-05",
                        "reason",
                        "Moved house")
                .location();
        return asked.substring(asked.lastIndexOf('/') + 1);
    }
}
