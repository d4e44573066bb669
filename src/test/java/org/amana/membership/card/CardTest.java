package org.amana.membership.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.card.batch.CardWork;
import org.amana.membership.photograph.Pictures;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class CardTest {

    @Autowired
    org.amana.testing.ThisAddress address;

    @Autowired
    Carded carded;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    CardWork work;

    JdbcClient jdbc;

    @Autowired
    Today today;

    /** As the owner, who sees every row. */
    @Autowired
    void rows(@Qualifier("ownerDataSource") DataSource owner) {
        jdbc = JdbcClient.create(owner);
    }

    @Test
    @DisplayName("M1, M6: without number or photograph no card; the reasons stand together, and on the member's page")
    void obstacles() {
        MemberSummary incomplete = people.as(
                people.secretary(),
                () -> members.register(
                        people.secretary(), new Newcomer().withoutIdentity().registration()));
        Answer refused = visitors.as(people.secretary()).post(card(incomplete));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#errors li")).hasSize(2);
        assertThat(visitors.as(people.leader())
                        .get("/members/" + incomplete.id())
                        .document()
                        .select("section[aria-labelledby=card-panel] li"))
                .hasSize(2);
        carded.photograph(incomplete.id());
        assertThat(visitors.as(people.secretary())
                        .post(card(incomplete))
                        .document()
                        .select("#errors")
                        .text())
                .contains("M1");
        assertThat(jdbc.sql("select count(*) from card").query(Integer.class).single())
                .isZero();
    }

    @Test
    @DisplayName(
            "M6: no card leaves with an address that a request named; until it is set the pages say what is missing")
    void addressUnset() {
        MemberSummary member = carded.photographed(new Newcomer());
        visitors.as(people.provincial()).post(card(member));
        address.isUnset();
        for (String file : java.util.List.of("/pdf", "/png")) {
            Answer refused = visitors.as(people.provincial()).get(card(member) + file);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.document().select("main").text()).contains("العنوان العمومي");
        }
        assertThat(visitors.as(people.secretary())
                        .post(
                                "/members/cards",
                                "region",
                                People.REGION,
                                "member",
                                member.id().toString())
                        .status())
                .isEqualTo(422);
        assertThat(visitors.as(people.secretary()).get("/members/cards").body()).contains("العنوان العمومي");
        assertThat(visitors.as(people.administrator()).get("/home").body()).contains("amana.base-url");
    }

    @Test
    @DisplayName(
            "M6: the code on the picture leads to a page that says valid or not, the same for unknown codes, and no more")
    void checked() {
        MemberSummary member = carded.photographed(new Newcomer().named("بشرى", "Bouchra", "التازي", "Tazi"));
        visitors.as(people.provincial()).post(card(member));
        URI address = pictured(member);
        assertThat(address.toString()).startsWith(visitors.address() + "/cards/");
        Answer valid = visitors.signedOut().get(address.getPath());
        assertThat(valid.body()).contains("البطاقة صالحة اليوم");
        assertThat(valid.body())
                .doesNotContain(member.number())
                .doesNotContain("بشرى")
                .doesNotContain("Tazi")
                .doesNotContain("الرباط");
        suspend(member);
        String invalid = said(address);
        assertThat(invalid).isEqualTo("البطاقة غير صالحة");
        assertThat(said(URI.create("/cards/" + org.amana.kernel.Ids.secret()))).isEqualTo(invalid);
        assertThat(visitors.signedOut().get("/cards/x").status()).isEqualTo(200);
        assertThat(visitors.as(people.secretary()).get(card(member)).body()).contains("غير صالحة مؤقتا");
        assertThat(jdbc.sql("select count(*) from card where token_hash like ?")
                        .param("%" + address.getPath().substring(7) + "%")
                        .query(Integer.class)
                        .single())
                .as("the secret is not in the database")
                .isZero();
    }

    @Test
    @DisplayName(
            "M6: a lost card is replaced by another number and code, and no longer valid; one that another ended is not")
    void replaced() {
        MemberSummary member = carded.photographed(new Newcomer());
        visitors.as(people.secretary()).post(card(member));
        URI lost = pictured(member);
        String id = current(member);
        Answer another = visitors.as(people.secretary()).post(card(member) + "/replace", "card", id, "reason", "LOST");
        assertThat(another.document().select(".am-errors").text()).isEmpty();
        assertThat(said(lost)).isEqualTo("البطاقة غير صالحة");
        assertThat(said(pictured(member))).isEqualTo("البطاقة صالحة اليوم");
        assertThat(visitors.as(people.provincial())
                        .post(card(member) + "/revoke", "card", id, "note", "Returned")
                        .status())
                .isEqualTo(422);
        List<String> numbers = jdbc.sql("select number from card order by issued_at")
                .query(String.class)
                .list();
        assertThat(numbers).hasSize(2).allMatch(CardNumber::sound).allMatch(number -> number.startsWith("04-"));
        assertThat(visitors.as(people.secretary()).post(card(member)).status())
                .as("one current card at most")
                .isEqualTo(422);
        String second = current(member);
        assertThat(visitors.as(people.secretary())
                        .post(card(member) + "/revoke", "card", second, "note", "")
                        .status())
                .isEqualTo(422);
        visitors.as(people.secretary()).post(card(member) + "/revoke", "card", second, "note", "Returned");
        assertThat(visitors.as(people.secretary()).get(card(member) + "/png").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("M6: a card ends with the membership and with its years, and does not come back with the membership")
    void ends() {
        MemberSummary member = carded.photographed(new Newcomer());
        visitors.as(people.secretary()).post(card(member));
        URI address = pictured(member);
        today.is(java.time.LocalDate.now().plusYears(3).plusDays(1));
        assertThat(said(address)).isEqualTo("البطاقة غير صالحة");
        today.is(java.time.LocalDate.now());
        resign(member, "RESIGNED");
        resign(member, "ACTIVE");
        assertThat(said(address)).isEqualTo("البطاقة غير صالحة");
        assertThat(jdbc.sql("select end_reason from card").query(String.class).single())
                .isEqualTo("MEMBERSHIP_ENDED");
    }

    @Test
    @DisplayName("M6, M7: a member shows the card from their own space, and another telephone finds it valid")
    void own() {
        MemberSummary member = carded.photographed(new Newcomer());
        Viewer self = people.ofMember(member.id(), null);
        assertThat(visitors.as(self).get("/me/card/png").status()).isEqualTo(404);
        visitors.as(people.secretary()).post(card(member));
        assertThat(visitors.as(self).get("/me").document().select("section[aria-labelledby=own-card] a"))
                .hasSize(2);
        byte[] picture = visitors.as(self).get("/me/card/png").bytes();
        assertThat(said(Carded.addresses(Pictures.read(picture)).get(0))).isEqualTo("البطاقة صالحة اليوم");
        assertThat(visitors.as(people.secretary()).get("/me/card/png").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("M6: members are found by their card: with a valid one, without one")
    void found() {
        MemberSummary with = carded.photographed(new Newcomer());
        MemberSummary without = carded.photographed(new Newcomer());
        visitors.as(people.secretary()).post(card(with));
        assertThat(visitors.as(people.leader()).get("/members?card=VALID").body())
                .contains(with.number())
                .doesNotContain(without.number());
        assertThat(visitors.as(people.leader()).get("/members?card=NONE").body())
                .contains(without.number())
                .doesNotContain(with.number());
    }

    @Test
    @DisplayName("A6: who prepares issues no card and takes none away")
    void preparers() {
        MemberSummary member = carded.photographed(new Newcomer());
        for (Viewer other : List.of(people.preparer(), people.leader(), people.otherSecretary())) {
            assertThat(visitors.as(other).post(card(member)).status()).isEqualTo(404);
            assertThat(visitors.as(other).get(card(member) + "/pdf").status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "M6: sheets of ten for a territory, each code readable as it is printed, at 150 and 300 dpi; judged again as they are made, and taken up where they were cut short")
    void sheets() throws IOException {
        List<MemberSummary> twelve = IntStream.range(0, 12)
                .mapToObj(n -> carded.photographed(new Newcomer()))
                .toList();
        visitors.as(people.secretary()).post(card(twelve.get(0)));
        MemberSummary gone = twelve.get(11);
        visitors.as(people.provincial()).post("/members/cards", "province", People.PROVINCE);
        String batch = asked(twelve);
        assertThat(jdbc.sql("select issued from card_batch order by asked_at")
                        .query(Integer.class)
                        .list())
                .containsExactly(11, 0);
        assertThat(visitors.as(people.otherSecretary()).get(batch).status()).isEqualTo(404);
        byte[] sheets = visitors.as(people.secretary()).get(batch + "/sheets/1").bytes();
        try (PDDocument document = Loader.loadPDF(sheets)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            for (int dotsPerInch : new int[] {150, 300}) {
                BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
                List<URI> codes = IntStream.range(0, 10)
                        .mapToObj(place -> Carded.addresses(place(first, place % 2, place / 2)))
                        .flatMap(List::stream)
                        .toList();
                assertThat(codes).as("at " + dotsPerInch + " dpi").hasSize(10).doesNotHaveDuplicates();
                assertThat(said(codes.get(3))).isEqualTo("البطاقة صالحة اليوم");
            }
        }
        resign(gone, "RESIGNED");
        String again = asked(List.of(twelve.get(1), gone));
        assertThat(visitors.as(people.secretary()).get(again).document().select(".am-facts dd"))
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactly("0", "1", "1");
        work.carryOn(UUID.fromString(again.substring(again.lastIndexOf('/') + 1)));
        assertThat(jdbc.sql("select count(*) from card_sheets")
                        .query(Integer.class)
                        .single())
                .as("what is done is not done again")
                .isEqualTo(3);
    }

    @Test
    @DisplayName(
            "M6, A6: the list of members leads whoever decides to cards for those marked, or for all that it found")
    void fromTheList() {
        MemberSummary one = carded.photographed(new Newcomer());
        carded.photographed(new Newcomer());
        assertThat(visitors.as(people.secretary())
                        .get("/members")
                        .document()
                        .select("button[formaction=/members/cards]"))
                .hasSize(1);
        assertThat(visitors.as(people.preparer())
                        .get("/members")
                        .document()
                        .select("button[formaction=/members/cards]"))
                .isEmpty();
        assertThat(visitors.as(people.secretary())
                        .get("/members/cards?member=" + one.id())
                        .document()
                        .select("input[name=member]")
                        .eachAttr("value"))
                .containsExactly(one.id().toString());
        String all = visitors.as(people.secretary())
                .get("/members/cards?all=true&status=ACTIVE")
                .document()
                .select("input[name=criteria]")
                .attr("value");
        assertThat(all).contains("status=ACTIVE");
        visitors.as(people.secretary()).post("/members/cards", "region", People.REGION, "criteria", all);
        assertThat(jdbc.sql("select issued from card_batch")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("M6: the printed card has the size of ID-1")
    void size() throws IOException {
        MemberSummary member = carded.photographed(new Newcomer());
        visitors.as(people.secretary()).post(card(member));
        try (PDDocument document = Loader.loadPDF(
                visitors.as(people.secretary()).get(card(member) + "/pdf").bytes())) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() * 25.4f / 72).isBetween(85.59f, 85.61f);
            assertThat(box.getHeight() * 25.4f / 72).isBetween(53.97f, 53.99f);
        }
    }

    /** Where a sheet is cut: two columns, five rows. */
    private static BufferedImage place(BufferedImage sheet, int column, int row) {
        int edge = sheet.getHeight() * 27 / 842;
        int height = (sheet.getHeight() - 2 * edge) / 5;
        return sheet.getSubimage(column * sheet.getWidth() / 2, edge + row * height, sheet.getWidth() / 2, height);
    }

    private String asked(List<MemberSummary> chosen) {
        List<String> fields = new java.util.ArrayList<>(List.of("region", People.REGION));
        chosen.forEach(member -> fields.addAll(List.of("member", member.id().toString())));
        return visitors.as(people.secretary())
                .post("/members/cards", fields.toArray(String[]::new))
                .location();
    }

    private static String card(MemberSummary member) {
        return "/members/" + member.id() + "/card";
    }

    private String current(MemberSummary member) {
        return visitors.as(people.secretary())
                .get(card(member))
                .document()
                .select("input[name=card]")
                .first()
                .val();
    }

    private URI pictured(MemberSummary member) {
        Answer picture = visitors.as(people.secretary()).get(card(member) + "/png");
        return Carded.addresses(Pictures.read(picture.bytes())).get(0);
    }

    private String said(URI address) {
        return visitors.signedOut()
                .get(address.getPath())
                .document()
                .select(".am-answer-word")
                .text();
    }

    private void suspend(MemberSummary member) {
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
    }

    private void resign(MemberSummary member, String status) {
        String page = "/members/" + member.id() + "/status";
        String version = visitors.as(people.secretary())
                .get(page)
                .document()
                .select("input[name=version]")
                .val();
        assertThat(visitors.as(people.secretary())
                        .post(
                                page,
                                "version",
                                version,
                                "status",
                                status,
                                "onDay",
                                java.time.LocalDate.now().toString(),
                                "reason",
                                "Letter")
                        .status())
                .isEqualTo(302);
    }
}
