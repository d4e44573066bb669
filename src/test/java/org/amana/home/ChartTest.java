package org.amana.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.UUID;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.amana.testing.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
@DisplayName("The organisation charts of the country and of a region")
class ChartTest {

    @Autowired
    private PartyUnderWay party;

    @Autowired
    private People people;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Screens screens;

    @Test
    @DisplayName("the country: each region and its secretary is a link, a vacant post says so, the table has the same")
    void country() {
        party.secretary("03", null, "سناء المنصوري", "Sanaa El Mansouri", true);
        Document page = visitors.as(people.leader()).get("/regions/chart").document();
        assertThat(page.select("svg.am-chart-sheet a[href='/regions/03/chart']").text())
                .isEqualTo("فاس-مكناس");
        assertThat(page.select("svg.am-chart-sheet a[href^='/members/']").eachText())
                .anyMatch(name -> name.contains("سناء المنصوري (بالنيابة)"));
        assertThat(page.select("svg.am-chart-sheet a[href='/regions/05/secretary']")
                        .text())
                .isEqualTo("منصب شاغر");
        assertThat(page.select("table tbody tr")).hasSize(13);
        assertThat(page.select("table tbody tr").eachText())
                .anyMatch(row -> row.contains("فاس-مكناس") && row.contains("سناء المنصوري"));
    }

    @Test
    @DisplayName(
            "a region: its secretary, its bodies and its provinces; each person is a link, for keyboard, phone and paper")
    void region() throws IOException {
        UUID body = party.inForce("04", "SECRETARIAT", party.today().plusMonths(4));
        assertThat(body).isNotNull();
        Document page = visitors.as(people.secretary()).get("/regions/04/chart").document();
        assertThat(page.select("svg.am-chart-sheet a[href^='/members/']")).isNotEmpty();
        assertThat(page.select("table")).hasSizeGreaterThanOrEqualTo(2);
        for (Device device : Device.values()) {
            for (String language : new String[] {"ar", "fr"}) {
                Screen screen = screens.open(device, language)
                        .signIn(people.secretary(), people)
                        .open("/regions/04/chart");
                screen.check().picture("chart-" + language + "-" + device);
                assertThat(pages(screen.page())).isEqualTo(1);
            }
        }
    }

    private static int pages(Page page) throws IOException {
        try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            return document.getNumberOfPages();
        }
    }
}
