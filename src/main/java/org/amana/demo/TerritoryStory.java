package org.amana.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.territory.division.DivisionRow;
import org.amana.territory.division.PlanDivision;
import org.amana.territory.division.ReadDivisions;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A prefecture that is to be divided on a day to come, and a list of new names that waits to be looked at (T2). */
@Component
class TerritoryStory {

    private static final String CASABLANCA = "territory/casablanca.csv";

    private final PlanDivision planning;
    private final ReadDivisions reading;
    private final Cast cast;
    private final Stage stage;

    TerritoryStory(PlanDivision planning, ReadDivisions reading, Cast cast, Stage stage) {
        this.planning = planning;
        this.reading = reading;
        this.cast = cast;
        this.stage = stage;
    }

    void tell(LocalDate today) {
        Viewer administrator = cast.administrator("administrator");
        UUID by = Objects.requireNonNull(administrator.accountId());
        stage.on(today.minusDays(5), administrator, () -> {
            UUID planned = planning.prepare(casablanca(), "casablanca.csv", null, by);
            planning.schedule(planned, reading.division(planned).version(), today.plusDays(40), false, by);
            return planned;
        });
        stage.on(
                today.minusDays(1),
                administrator,
                () -> planning.prepare(
                        List.of(DivisionRow.of("04.281").named("القنيطرة-الغرب", "Kénitra-Gharb")),
                        "appellations.csv",
                        null,
                        by));
        stage.curtain();
    }

    /** The file that the page of divisions offers to begin from. */
    private static List<DivisionRow> casablanca() {
        CSVFormat withHead = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = withHead.parse(
                new InputStreamReader(new ClassPathResource(CASABLANCA).getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().map(TerritoryStory::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DivisionRow row(CSVRecord row) {
        String successor = row.get("successor");
        return new DivisionRow(
                Math.toIntExact(row.getRecordNumber()) + 1,
                row.get("code"),
                row.get("parent"),
                row.get("type"),
                row.get("name_ar"),
                row.get("name_fr"),
                row.get("status"),
                successor.isEmpty() ? null : successor);
    }
}
