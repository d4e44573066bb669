package org.amana.membership.intake.list;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.membership.identity.IdentitySeal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The file of a list, kept sealed and in pieces until it is decided what becomes of the list. */
@Component
public class SentFile {

    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final IdentitySeal seal;

    SentFile(JdbcTemplate jdbc, IdentitySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public void keep(MemberImport list, byte[] content) {
        for (int from = 0; from < content.length; from += PIECE) {
            jdbc.update(
                    """
                    insert into member_import_piece (import_id, number, region_code, province_code, sealed)
                    values (?, ?, ?, ?, ?)
                    """,
                    list.id(),
                    from / PIECE,
                    list.regionCode(),
                    list.provinceCode(),
                    seal.seal(list.id(), Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE))));
        }
    }

    public byte[] content(UUID list) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List<Integer> numbers = jdbc.queryForList(
                "select number from member_import_piece where import_id = ? order by number", Integer.class, list);
        for (Integer number : numbers) {
            byte[] sealed = jdbc.queryForObject(
                    "select sealed from member_import_piece where import_id = ? and number = ?",
                    byte[].class,
                    list,
                    number);
            content.writeBytes(seal.content(list, java.util.Objects.requireNonNull(sealed)));
        }
        return content.toByteArray();
    }

    /** Whether it is still there: of a list that came before files were kept so long, it is not. */
    public boolean kept(UUID list) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from member_import_piece where import_id = ?)", Boolean.class, list));
    }

    public void erase(UUID list) {
        jdbc.update("delete from member_import_piece where import_id = ?", list);
    }
}
