package org.amana.membership.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.identity.IdentitySeal;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows as they are kept until they are imported: sealed whole, since they carry identity numbers. */
@Component
class SealedRow {

    private final IdentitySeal seal;
    private final JsonMapper json;

    SealedRow(IdentitySeal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** What is kept, in its first format. */
    record Kept(
            int format, Map<String, String> texts, List<String> formulas, boolean tooLong, List<KeptReason> reasons) {}

    /** Arguments begin with their kind: a day, a whole number, the message of a closed word, or text. */
    record KeptReason(String message, List<String> args) {}

    byte[] seal(JudgedRow judged) {
        StagedRow row = judged.row();
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        row.texts().forEach((column, text) -> texts.put(column.name(), text));
        Kept kept = new Kept(
                1,
                texts,
                row.formulas().stream().map(Enum::name).toList(),
                row.tooLong(),
                judged.reasons().stream().map(SealedRow::kept).toList());
        return seal.seal(row.id(), json.writeValueAsString(kept));
    }

    StoredRow open(UUID id, int number, Standing standing, byte[] sealed) {
        Kept kept = json.readValue(seal.open(id, sealed), Kept.class);
        Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
        kept.texts().forEach((column, text) -> texts.put(ImportColumn.valueOf(column), text));
        StagedRow row = new StagedRow(
                id,
                number,
                texts,
                kept.formulas().stream().map(ImportColumn::valueOf).toList(),
                kept.tooLong());
        return new StoredRow(
                row, standing, kept.reasons().stream().map(SealedRow::shown).toList());
    }

    private static KeptReason kept(Reason reason) {
        return new KeptReason(
                reason.message(), reason.args().stream().map(SealedRow::kept).toList());
    }

    private static String kept(Object arg) {
        if (arg instanceof LocalDate) {
            return "d" + arg;
        }
        if (arg instanceof Integer) {
            return "n" + arg;
        }
        return arg instanceof ImportColumn column ? "w" + "importColumn." + column : "t" + arg;
    }

    private static MessageSourceResolvable shown(KeptReason reason) {
        Object[] args = reason.args().stream().map(SealedRow::arg).toArray();
        return new DefaultMessageSourceResolvable(new String[] {reason.message()}, args);
    }

    private static Object arg(String kept) {
        String value = kept.substring(1);
        return switch (kept.charAt(0)) {
            case 'd' -> LocalDate.parse(value);
            case 'n' -> Integer.valueOf(value);
            case 'w' -> new DefaultMessageSourceResolvable(value);
            default -> value;
        };
    }
}
