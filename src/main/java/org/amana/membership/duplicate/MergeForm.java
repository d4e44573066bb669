package org.amana.membership.duplicate;

import java.util.EnumMap;
import java.util.Map;

/** What is kept of two records, as it is chosen. */
class MergeForm {

    int survivorVersion;
    int absorbedVersion;

    /** Only fields in which the two differ; what is not chosen stays as it is proposed. */
    final Map<MergeField, Side> take = new EnumMap<>(MergeField.class);

    /** @param sent what was sent, by name: {@code take-PHONE} is {@code SURVIVOR} or {@code ABSORBED} */
    void choose(Map<String, String> sent) {
        for (MergeField field : MergeField.values()) {
            for (Side side : Side.values()) {
                if (side.name().equals(sent.get("take-" + field.name()))) {
                    take.put(field, side);
                }
            }
        }
    }
}
