package org.amana.home.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.amana.home.chart.Chart.Branch;
import org.amana.home.chart.Chart.Card;
import org.amana.home.chart.Chart.Look;
import org.amana.home.chart.Chart.Part;
import org.amana.home.chart.Chart.Text;
import org.amana.home.chart.Drawing.Box;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The drawing of an organisation chart")
class DraughtsmanTest {

    @ParameterizedTest(name = "{0} seats, {1} seats, {2} provinces, from the right: {3}")
    @DisplayName("nothing lies on something else or off the sheet, whatever the size of bodies and territory")
    @CsvSource({
        "7,5,2,true",
        "9,7,9,false",
        "25,11,9,true",
        "25,11,9,false",
        "0,0,0,true",
        "25,11,60,false",
        "1,0,40,true"
    })
    void nothingOverlaps(int secretariat, int committee, int provinces, boolean fromRight) {
        Chart chart = new Chart(
                List.of(card("Région"), card("Secrétaire")),
                List.of(branch(secretariat), branch(committee), branch(provinces)));
        for (Drawing drawing : List.of(Draughtsman.sheet(chart, fromRight), Draughtsman.phone(chart, fromRight))) {
            List<Rectangle> boxes =
                    drawing.boxes().stream().map(DraughtsmanTest::area).toList();
            assertThat(boxes).hasSize(2 + 3 + secretariat + committee + provinces);
            Rectangle sheet = new Rectangle(drawing.width(), drawing.height());
            assertThat(boxes).allMatch(sheet::contains);
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle box = boxes.get(i);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::intersects);
            }
            assertThat(drawing.boxes()).allSatisfy(box -> assertThat(box.lines())
                    .allMatch(line -> area(box).contains(line.x(), line.y())));
        }
    }

    private static Rectangle area(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    private static Branch branch(int cards) {
        return new Branch(
                Part.of(Look.TITLE, "/there", Text.strong("Commission régionale d’arbitrage et d’éthique")),
                IntStream.range(0, cards)
                        .mapToObj(n -> card("Abdelouahed El Mokhtari Bensouda " + n))
                        .toList());
    }

    private static Card card(String name) {
        return Card.of(Part.of(
                Look.HELD, "/members/1", Text.quiet("Rapporteur adjoint / rapporteuse adjointe"), Text.strong(name)));
    }
}
