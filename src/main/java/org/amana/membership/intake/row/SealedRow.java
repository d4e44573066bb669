package org.amana.membership.intake.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows as they are kept until they are imported: sealed whole, since they carry identity numbers. */
@Component
public class SealedRow {

    private final IdentitySeal seal;
    private final JsonMapper json;

    SealedRow(IdentitySeal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** What is kept. In its first format the texts of the columns that were read, in the second all cells. */
    public record Kept(
            int format,
            @Nullable Map<String, String> texts,
            @Nullable List<String> cells,
            List<String> formulas,
            boolean tooLong,
            boolean lostLetters,
            List<KeptReason> reasons) {}

    /** Arguments begin with their kind: a day, a whole number, the message of a closed word, or text. */
    public record KeptReason(String message, List<String> args) {}

    public byte[] seal(JudgedRow judged) {
        StagedRow row = judged.row();
        Kept kept = new Kept(
                2,
                null,
                row.cells(),
                row.formulas().stream().map(Enum::name).toList(),
                row.tooLong(),
                row.lostLetters(),
                judged.reasons().stream().map(SealedRow::kept).toList());
        return seal.seal(row.id(), json.writeValueAsBytes(kept));
    }

    /** What rows of one list are opened with. */
    public record Opening(ListColumns columns, Map<ImportColumn, Integer> places) {

        static Opening of(MemberImport list) {
            return new Opening(list.columns().places(), list.columns().places().byColumn());
        }
    }

    public StoredRow open(UUID id, int number, Standing standing, byte[] sealed, Opening opening) {
        Kept kept = json.readValue(seal.content(id, sealed), Kept.class);
        StagedRow row = new StagedRow(
                id,
                number,
                cells(kept, opening.columns()),
                opening.places(),
                kept.formulas().stream().map(ImportColumn::valueOf).toList(),
                kept.tooLong(),
                kept.lostLetters());
        return new StoredRow(
                row, standing, kept.reasons().stream().map(SealedRow::shown).toList());
    }

    private static List<String> cells(Kept kept, ListColumns columns) {
        if (kept.cells() != null) {
            return kept.cells();
        }
        Map<String, String> texts = Objects.requireNonNullElse(kept.texts(), Map.of());
        return columns.places().stream()
                .map(column -> column == null ? "" : texts.getOrDefault(column.name(), ""))
                .toList();
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
