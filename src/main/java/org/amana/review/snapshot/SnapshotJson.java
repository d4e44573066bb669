package org.amana.review.snapshot;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as JSON, in the form that its format number names. */
public class SnapshotJson implements AttributeConverter<Snapshot, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    @Override
    public Snapshot convertToEntityAttribute(String json) {
        return JSON.readValue(json, Snapshot.class);
    }
}
