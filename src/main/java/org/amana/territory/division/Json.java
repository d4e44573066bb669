package org.amana.territory.division;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a division keeps as JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The rows as they were read. */
    record Rows(List<DivisionRow> rows) {}

    /** What was touched when it was applied. */
    record Counts(List<Touched> touched) {}

    static class OfRows implements AttributeConverter<Rows, String> {

        @Override
        public String convertToDatabaseColumn(Rows rows) {
            return MAPPER.writeValueAsString(rows);
        }

        @Override
        public Rows convertToEntityAttribute(String json) {
            return MAPPER.readValue(json, Rows.class);
        }
    }

    static class OfCounts implements AttributeConverter<Counts, String> {

        @Override
        public String convertToDatabaseColumn(Counts counts) {
            return counts == null ? null : MAPPER.writeValueAsString(counts);
        }

        @Override
        public Counts convertToEntityAttribute(String json) {
            return json == null ? null : MAPPER.readValue(json, Counts.class);
        }
    }
}
