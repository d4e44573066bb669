package org.amana.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.roll.StatusChanges;
import org.amana.membership.saved.SavedSearches;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Uploads;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A member of the province with a suspension and its decision, and a list that waits to be imported. */
@Component
class MembershipRoutes implements RouteVariables {

    private final Members members;
    private final Visitors visitors;
    private final StatusChanges statusChanges;
    private final SavedSearches searches;
    private final TransactionTemplate transactions;
    private final Settings settings;
    private final LegalDay legalDay;

    MembershipRoutes(
            Members members,
            Visitors visitors,
            StatusChanges statusChanges,
            SavedSearches searches,
            PlatformTransactionManager manager,
            Settings settings,
            LegalDay legalDay) {
        this.searches = searches;
        this.settings = settings;
        this.legalDay = legalDay;
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
        visitors.as(people.secretary()).post("/members/searches", "name", "Women", "address", "/members?gender=FEMALE");
        variables.put("search", people.as(people.secretary(), () -> searches.of(people.secretary())
                .get(0)
                .id()
                .toString()));
        variables.put("import", list.substring(list.lastIndexOf('/') + 1));
        variables.put("member", member.id().toString());
        variables.put("change", change.toString());
        variables.put("transfer", transferToThisProvince(people));
        variables.put("correction", correctionOfThisProvince(people));
        String proof = visitors.as(people.member())
                .get("/me/documents")
                .document()
                .select("main a[href^=/me/documents/]")
                .attr("href");
        variables.put("attachment", proof.substring(proof.lastIndexOf('/') + 1));
        MemberSummary other = another(people);
        MemberSummary third = another(people);
        variables.put("other", other.id().toString());
        visitors.as(people.secretary())
                .post(
                        "/members/" + other.id() + "/merge/" + third.id(),
                        "survivorVersion",
                        "0",
                        "absorbedVersion",
                        "0");
        String undo = visitors.as(people.secretary())
                .get("/members/" + other.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        variables.put("merge", undo.split("/")[3]);
        variables.put("pair", Ids.next().toString());
        variables.putAll(dues(people, member));
        return variables;
    }

    /** The member has paid, and is exempt. */
    private Map<String, String> dues(People people, MemberSummary member) {
        settings.set(Setting.DUES_ORDINARY, LocalDate.of(2026, 1, 1), "100", null);
        String path = "/members/" + member.id() + "/dues";
        Visitor secretary = visitors.as(people.secretary());
        secretary.post(
                path + "/payments",
                "version",
                "0",
                "amount",
                "50",
                "means",
                "CASH",
                "paidOn",
                legalDay.today().toString());
        secretary.post(path + "/exemptions", "fromYear", "2026", "untilYear", "2026", "reason", "Student");
        Document account = secretary.get(path).document();
        return Map.of(
                "payment", key(account, "reversal", "payments"),
                "exemption", key(account, "end", "exemptions"));
    }

    private static String key(Document page, String act, String of) {
        return page.select("a[href$=/" + act + "]").attr("href").replaceAll(".*/" + of + "/([^/]+)/" + act, "$1");
    }

    private MemberSummary another(People people) {
        return people.as(people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()));
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

    private String correctionOfThisProvince(People people) {
        visitors.as(people.member())
                .upload(
                        "/me/corrections",
                        "file",
                        "proof.pdf",
                        Uploads.pdf("proof"),
                        "field",
                        "BIRTH_DATE",
                        "birthDate",
                        "1985-05-05");
        String link = visitors.as(people.secretary())
                .get("/corrections")
                .document()
                .select("a[href^=/corrections/]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
