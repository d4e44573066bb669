package org.amana.membership.intake.judging;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.row.JudgedRow;
import org.amana.membership.naming.PersonName;
import org.amana.membership.roll.Allowance;
import org.amana.membership.roll.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges rows, many at a time, against those before them and against who is registered already (M1). */
@Component
public class ImportJudge {

    private final KnownPeople known;
    private final Elsewhere elsewhere;
    private final RowMarks marks;
    private final IdentitySeal seal;

    ImportJudge(KnownPeople known, Elsewhere elsewhere, RowMarks marks, IdentitySeal seal) {
        this.known = known;
        this.elsewhere = elsewhere;
        this.marks = marks;
        this.seal = seal;
    }

    /** What is remembered while a list is read. */
    public SameDay sameDay(MemberImport list) {
        return new SameDay(known, list);
    }

    /** As they are read. Each answer that someone is registered elsewhere counts, so that nobody learns it by trying. */
    public void judge(MemberImport list, List<JudgedRow> batch, SameDay sameDay) {
        marks.refuseRepeated(list.id(), batch);
        refuseRegistered(list, batch, true);
        List<JudgedRow> possible = possible(batch);
        doubtResembling(possible, known.byPhone(phones(possible)), sameDay.of(days(possible)));
        marks.doubtAlike(list, batch);
    }

    /** Once more before they are entered: others may have been registered since. */
    public void judgeAgain(MemberImport list, List<JudgedRow> batch, Instant since) {
        refuseRegistered(list, batch, false);
        List<JudgedRow> possible = possible(batch);
        KnownPeople.Since come = known.since(since, list.id(), phones(possible), days(possible));
        doubtResembling(possible, come.phones(), come.born());
    }

    private void refuseRegistered(MemberImport list, List<JudgedRow> batch, boolean counted) {
        Map<JudgedRow, ByteBuffer> hashes = new HashMap<>();
        batch.stream().filter(JudgedRow::possible).forEach(row -> row.checked()
                .identity()
                .ifPresent(
                        identity -> hashes.put(row, ByteBuffer.wrap(seal.hash(identity.kind(), identity.number())))));
        List<byte[]> asked = hashes.values().stream().map(ByteBuffer::array).toList();
        Map<ByteBuffer, String> here = known.byIdentity(asked);
        Set<ByteBuffer> anywhere = elsewhere.registered(asked);
        Allowance allowance = elsewhere.allowance(counted ? list.uploadedBy() : null);
        List<byte[]> told = new ArrayList<>();
        for (JudgedRow row : batch) {
            ByteBuffer hash = hashes.get(row);
            if (hash == null) {
                continue;
            }
            String number = here.get(hash);
            if (number != null) {
                row.registered("M1.registeredHere", number);
            } else if (!allowance.tells(hash.array())) {
                row.refuse("M1.askedTooOften", allowance.reason());
            } else if (anywhere.contains(hash)) {
                row.registered("M1.registeredElsewhere");
                if (allowance.tell(hash.array())) {
                    told.add(hash.array());
                }
            }
        }
        if (!told.isEmpty()) {
            elsewhere.tells(list.uploadedBy(), told);
        }
    }

    private static List<JudgedRow> possible(List<JudgedRow> batch) {
        return batch.stream().filter(JudgedRow::possible).toList();
    }

    private static List<String> phones(List<JudgedRow> rows) {
        return rows.stream()
                .map(row -> row.checked().data().phone())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<LocalDate> days(List<JudgedRow> rows) {
        return rows.stream()
                .map(row -> row.registration().birthDate())
                .distinct()
                .toList();
    }

    private static void doubtResembling(
            List<JudgedRow> possible, Map<String, String> phones, Map<LocalDate, List<KnownPeople.Born>> born) {
        for (JudgedRow row : possible) {
            doubtPhone(row, phones);
            doubtName(row, born.getOrDefault(row.registration().birthDate(), List.of()));
        }
    }

    private static void doubtPhone(JudgedRow row, Map<String, String> phones) {
        @Nullable String phone = row.checked().data().phone();
        String member = phone == null ? null : phones.get(phone);
        if (member != null) {
            row.doubt("import.phoneOfMember", member);
        }
    }

    private static void doubtName(JudgedRow row, List<KnownPeople.Born> sameDay) {
        PersonName name = row.checked().data().personName();
        sameDay.stream()
                .filter(member -> member.similar(name, row.sounds()))
                .forEach(member -> row.doubt("import.likeMember", member.number()));
    }
}
