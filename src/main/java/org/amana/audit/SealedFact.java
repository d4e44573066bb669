package org.amana.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** A fact as it goes into the chain: each of its columns as text, none of which can run into the next. */
record SealedFact(UUID id, List<@Nullable String> columns) {

    private static final List<String> TEXTS = List.of(
            "id",
            "seq",
            "actor",
            "action",
            "subject_kind",
            "subject_id",
            "region_code",
            "province_code",
            "source_address",
            "details_text");

    static SealedFact of(ResultSet row) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>();
        columns.add(row.getObject("at", OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toString());
        for (String column : TEXTS) {
            columns.add(row.getString(column));
        }
        return new SealedFact(row.getObject("id", UUID.class), columns);
    }

    byte[] hashAfter(byte[] before) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(before);
        for (String column : columns) {
            byte[] bytes = column == null ? new byte[0] : column.getBytes(StandardCharsets.UTF_8);
            parts.add(ByteBuffer.allocate(4)
                    .putInt(column == null ? -1 : bytes.length)
                    .array());
            parts.add(bytes);
        }
        return Sha256.of(parts.toArray(byte[][]::new));
    }
}
