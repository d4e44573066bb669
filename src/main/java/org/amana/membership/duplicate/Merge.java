package org.amana.membership.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that were made one.
 *
 * @param undoUntil the last day on which it can be undone
 * @param absorbedRegion where the absorbed record was; null once it can no longer be undone
 * @param undone parted again
 */
record Merge(
        UUID id,
        UUID survivorId,
        String regionCode,
        String provinceCode,
        UUID absorbedId,
        String absorbedNumber,
        @Nullable UUID mergedBy,
        Instant mergedAt,
        LocalDate undoUntil,
        @Nullable String absorbedRegion,
        @Nullable String absorbedProvince,
        boolean undone) {

    static final String COLUMNS = """
            select m.*, m.absorbed_record ->> 'region_code' as absorbed_region,
                m.absorbed_record ->> 'province_code' as absorbed_province
            from member_merge m where
            """;

    static Merge read(ResultSet row, int n) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getString("region_code"),
                row.getString("province_code"),
                row.getObject("absorbed_id", UUID.class),
                row.getString("absorbed_number"),
                row.getObject("merged_by", UUID.class),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getObject("undo_until", LocalDate.class),
                row.getString("absorbed_region"),
                row.getString("absorbed_province"),
                row.getObject("undone_at") != null);
    }

    boolean canBeUndoneOn(LocalDate day) {
        return !undone && absorbedRegion != null && !day.isAfter(undoUntil);
    }
}
