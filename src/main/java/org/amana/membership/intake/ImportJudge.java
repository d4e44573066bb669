package org.amana.membership.intake;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amana.access.Viewer;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.amana.membership.roll.Elsewhere;
import org.springframework.stereotype.Component;

/** Judges rows against each other and against who is registered already (M1). */
@Component
class ImportJudge {

    private final KnownPeople known;
    private final Elsewhere elsewhere;
    private final IdentitySeal seal;

    ImportJudge(KnownPeople known, Elsewhere elsewhere, IdentitySeal seal) {
        this.known = known;
        this.elsewhere = elsewhere;
        this.seal = seal;
    }

    /**
     * @param throttled whether each answer that someone is registered elsewhere counts: it does when a file is first
     *     read, and not when the rows found free then are looked at again
     */
    void judge(Viewer by, List<JudgedRow> rows, boolean throttled) {
        Map<JudgedRow, ByteBuffer> hashes = new HashMap<>();
        rows.stream().filter(JudgedRow::possible).forEach(row -> row.checked()
                .identity()
                .ifPresent(
                        identity -> hashes.put(row, ByteBuffer.wrap(seal.hash(identity.kind(), identity.number())))));
        refuseTwice(rows, hashes);
        refuseRegistered(by, rows, hashes, throttled);
        doubtResembling(rows);
    }

    private static void refuseTwice(List<JudgedRow> rows, Map<JudgedRow, ByteBuffer> hashes) {
        Map<Object, Integer> seen = new HashMap<>();
        for (JudgedRow row : rows) {
            if (row.possible()) {
                ByteBuffer hash = hashes.get(row);
                Object key = hash == null ? row.row().texts() : hash;
                Integer first = seen.putIfAbsent(key, row.row().number());
                if (first != null) {
                    row.refuse(hash == null ? "import.sameAsRow" : "import.sameDocumentAsRow", first);
                }
            }
        }
    }

    private void refuseRegistered(
            Viewer by, List<JudgedRow> rows, Map<JudgedRow, ByteBuffer> hashes, boolean throttled) {
        List<byte[]> asked = hashes.values().stream().map(ByteBuffer::array).toList();
        Map<ByteBuffer, String> here = known.byIdentity(asked);
        Set<ByteBuffer> anywhere = elsewhere.registered(asked);
        int left = throttled ? elsewhere.answersLeft(by) : Integer.MAX_VALUE;
        int told = 0;
        for (JudgedRow row : rows) {
            ByteBuffer hash = hashes.get(row);
            if (hash == null || !row.possible()) {
                continue;
            }
            if (here.containsKey(hash)) {
                row.refuse("M1.registeredHere", Objects.requireNonNull(here.get(hash)));
            } else if (told == left) {
                row.refuse("M1.askedTooOften", Elsewhere.ANSWERS_A_DAY);
            } else if (anywhere.contains(hash)) {
                row.refuse("M1.registeredElsewhere");
                told++;
            }
        }
        if (told > 0) {
            elsewhere.told(by, told);
        }
    }

    private void doubtResembling(List<JudgedRow> rows) {
        List<JudgedRow> possible = rows.stream().filter(JudgedRow::possible).toList();
        Map<String, String> phones = known.byPhone(possible.stream()
                .map(row -> row.checked().data().phone())
                .filter(Objects::nonNull)
                .toList());
        Map<LocalDate, List<KnownPeople.Born>> born = known.bornOn(possible.stream()
                .map(row -> row.registration().birthDate())
                .distinct()
                .toList());
        Map<String, Integer> phonesInFile = new HashMap<>();
        Map<LocalDate, List<JudgedRow>> bornInFile = new HashMap<>();
        for (JudgedRow row : possible) {
            doubtPhone(row, phones, phonesInFile);
            PersonName name = row.checked().data().personName();
            LocalDate day = row.registration().birthDate();
            born.getOrDefault(day, List.of()).stream()
                    .filter(member -> NameFolding.similar(member.name(), name))
                    .forEach(member -> row.doubt("import.likeMember", member.number()));
            List<JudgedRow> sameDay = bornInFile.computeIfAbsent(day, any -> new ArrayList<>());
            sameDay.stream()
                    .filter(other -> NameFolding.similar(other.checked().data().personName(), name))
                    .forEach(other -> row.doubt("import.likeRow", other.row().number()));
            sameDay.add(row);
        }
    }

    private static void doubtPhone(JudgedRow row, Map<String, String> phones, Map<String, Integer> inFile) {
        String phone = row.checked().data().phone();
        if (phone == null) {
            return;
        }
        String member = phones.get(phone);
        if (member != null) {
            row.doubt("import.phoneOfMember", member);
        }
        Integer first = inFile.putIfAbsent(phone, row.row().number());
        if (first != null) {
            row.doubt("import.phoneOfRow", first);
        }
    }
}
