package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.membership.MemberSummary;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class VersionsTest {

    private static final String VERSIONS = "/regions/" + Region.SMALL + "/versions/";

    @Autowired
    Region region;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    private Visitor secretary() {
        return visitors.as(people.secretary(Region.SMALL));
    }

    private Visitor leader() {
        return visitors.as(people.leader());
    }

    private static List<String> marks(Document page, String place) {
        return page.select(place + " > .am-row .am-status").eachText();
    }

    /** The first province went, came back, and went again with another name in front. */
    private String secondRound() {
        region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        region.giveBack(Region.FIRST, null, "يرجى إضافة اسم ثان");
        MemberSummary second = region.young(Region.FIRST);
        region.move(Region.FIRST, region.accepted(second), true);
        region.submit(Region.SMALL);
        return region.dossier(Region.FIRST).reference();
    }

    @Test
    @DisplayName("R2, N5: two rounds of a province stand side by side; what is new or moved is said, the rest folded")
    void rounds() {
        String reference = secondRound();

        Document page = secretary().get(VERSIONS + Region.FIRST).document();

        assertThat(page.select("#before option[selected]").val()).isEqualTo(reference + ".1");
        assertThat(page.select("#now option[selected]").val()).isEqualTo(reference + ".2");
        assertThat(marks(page, ".am-place-added")).containsExactly("مضاف");
        assertThat(marks(page, ".am-place-moved")).containsExactly("تغيّر موقعه");
        assertThat(page.select(".am-unchanged li")).hasSize(1);
        assertThat(page.select(".am-versions-sides").text()).contains("أُرجع للتصحيح", "قيد الدراسة");
        Document backwards = leader().get(
                        VERSIONS + Region.FIRST + "?before=" + reference + ".2&now=" + reference + ".1")
                .document();
        assertThat(marks(backwards, ".am-place-removed")).containsExactly("محذوف");
    }

    @Test
    @DisplayName("R2: two versions are a paper in Arabic and French, with a code by which it is checked")
    void paper() throws IOException {
        secondRound();

        for (String language : List.of("ar", "fr")) {
            Answer paper = secretary().get(VERSIONS + Region.FIRST + "/comparison.pdf?lang=" + language);
            assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
            String code = codeOn(paper.bytes());
            assertThat(visitors.signedOut()
                            .get("/verify/" + code)
                            .document()
                            .select("#main")
                            .text())
                    .contains("مقارنة بين صيغتين");
        }
    }

    private static String codeOn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Matcher code =
                    Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{4}").matcher(new PDFTextStripper().getText(document));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    @Test
    @DisplayName("N6: a region's list stands beside its next one, province by province, with how each was decided")
    void lists() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        nominees.forEach(region::confirm);
        region.begin(Region.SMALL);
        region.proposeNobody(Region.FIRST);
        region.proposeNobody(Region.SECOND);
        region.submit(Region.SMALL);

        Document page = leader().get(VERSIONS + "nominees").document();

        assertThat(page.select("#before option")).hasSize(2);
        assertThat(page.select("#main > section.am-sheet > .am-row > h2")).hasSize(2);
        assertThat(page.select(".am-versions-sides").first().text()).contains("صودق عليه", "قيد الدراسة");
        assertThat(marks(page, ".am-place-removed")).contains("محذوف");
        assertThat(leader().get(VERSIONS + "nominees/comparison.pdf?lang=fr").status())
                .isEqualTo(200);
        assertThat(leader().get("/regions/" + Region.SMALL + "/versions")
                        .document()
                        .select(".am-list li"))
                .hasSize(3);
    }

    @Test
    @DisplayName("R1: who compares what is under review has looked at it: the region recalls it no more")
    void looking() {
        secondRound();
        assertThat(region.dossier(Region.FIRST).openedAt()).isNull();
        secretary().get(VERSIONS + Region.FIRST);
        assertThat(region.dossier(Region.FIRST).openedAt()).isNull();

        leader().get(VERSIONS + Region.FIRST);

        assertThat(region.dossier(Region.FIRST).openedAt()).isNotNull();
    }

    @Test
    @DisplayName("A3: another region's secretary finds no versions here, and no version of another series")
    void scope() {
        String reference = secondRound();
        Visitor other = visitors.as(people.otherSecretary());
        assertThat(other.get(VERSIONS + Region.FIRST).status()).isEqualTo(404);
        assertThat(other.get(VERSIONS + Region.FIRST + "/comparison.pdf").status())
                .isEqualTo(404);
        String foreign = VERSIONS + Region.SECOND + "?before=" + reference + ".1&now=" + reference + ".2";
        assertThat(secretary().get(foreign).status()).isEqualTo(404);
        assertThat(secretary().get(VERSIONS + "everything").status()).isEqualTo(404);
    }
}
