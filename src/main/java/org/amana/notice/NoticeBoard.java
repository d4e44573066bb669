package org.amana.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The notices that are for a viewer by the roles held today (A1, A3), read and unread; three queries a page. */
@Service
@Transactional(readOnly = true)
public class NoticeBoard {

    private static final int PAGE = 25;
    private static final int AT_HOME = 3;

    private static final String THEIRS = """
            (n.audience = 'REGION' and n.region_code = any(:regions)
                or n.audience = 'PROVINCE' and n.province_code = any(:provinces)
                or n.audience = 'LEADERSHIP' and :leadership
                or n.audience = 'ACCOUNT' and n.account_id = :account)
            """;

    private static final String UNREAD =
            " not exists (select from notice_reading r where r.notice_id = n.id and r.account_id = :account) ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final NoticeWords words;
    private final LegalDay legalDay;

    NoticeBoard(JdbcClient jdbc, JsonMapper json, NoticeWords words, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
        this.legalDay = legalDay;
    }

    /**
     * What a first page shows.
     *
     * @param shown the latest that are unread
     * @param unread how many are
     */
    public record AtHome(List<Notice> shown, long unread) {}

    public AtHome atHome(Viewer viewer) {
        if (!viewer.signedIn()) {
            return new AtHome(List.of(), 0);
        }
        long unread = unread(viewer);
        List<Row> rows = unread == 0
                ? List.of()
                : rows(viewer, "and" + UNREAD + "order by n.told_at desc, n.id desc limit " + AT_HOME, null);
        return new AtHome(spoken(rows), unread);
    }

    public long unread(Viewer viewer) {
        return theirs(viewer, "select count(*) from notice n where " + THEIRS + " and" + UNREAD)
                .query(Long.class)
                .single();
    }

    /**
     * A page of them, the newest first.
     *
     * @param unreadOnly without those that were read
     * @param after the notice that the page begins after, null for none
     * @param before the notice that the page ends before, null for none
     */
    public Page<Notice> page(Viewer viewer, boolean unreadOnly, @Nullable UUID after, @Nullable UUID before) {
        Viewer.require(viewer.signedIn(), "notices", "list");
        boolean backwards = before != null;
        String keyset = backwards
                ? " and (n.told_at, n.id) > (select told_at, id from notice where id = :key)"
                : after == null ? "" : " and (n.told_at, n.id) < (select told_at, id from notice where id = :key)";
        String order =
                " order by n.told_at " + (backwards ? "asc, n.id asc" : "desc, n.id desc") + " limit " + (PAGE + 1);
        List<Row> rows = rows(viewer, (unreadOnly ? "and" + UNREAD : "") + keyset + order, backwards ? before : after);
        return Page.of(spoken(rows), PAGE, backwards, after == null, notice -> notice.id()
                .toString());
    }

    /**
     * The viewer reads it.
     *
     * @return the page that it leads to
     * @throws NotFound unless it is for the viewer
     */
    @Transactional
    public String open(Viewer viewer, UUID noticeId) {
        List<Row> found = rows(viewer, "and n.id = :key", noticeId);
        Viewer.require(viewer.signedIn() && !found.isEmpty(), "notice", noticeId);
        read(viewer, "and n.id = :key", noticeId);
        return found.get(0).path();
    }

    /** The viewer has read all of them. */
    @Transactional
    public int readAll(Viewer viewer) {
        Viewer.require(viewer.signedIn(), "notices", "all");
        return read(viewer, "", null);
    }

    private int read(Viewer viewer, String which, @Nullable UUID key) {
        return theirs(
                        viewer,
                        "insert into notice_reading (account_id, notice_id, at) select :account, n.id, :now from notice n where "
                                + THEIRS + which + " on conflict do nothing")
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    private List<Row> rows(Viewer viewer, String which, @Nullable UUID key) {
        return theirs(
                        viewer,
                        "select n.id, n.key, n.args, n.path, n.told_at, not" + UNREAD + "as read from notice n where "
                                + THEIRS + which)
                .param("key", key)
                .query((row, n) -> row(row))
                .list();
    }

    private StatementSpec theirs(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("regions", viewer.regionsPrepared().toArray(String[]::new))
                .param("provinces", viewer.provincesAsSecretary().toArray(String[]::new))
                .param("leadership", viewer.leadership())
                .param("account", viewer.accountId());
    }

    private record Row(
            UUID id, String key, Map<String, String> args, String path, java.time.Instant toldAt, boolean read) {}

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("key"),
                json.readValue(row.getString("args"), new TypeReference<HashMap<String, String>>() {}),
                row.getString("path"),
                row.getTimestamp("told_at").toInstant(),
                row.getBoolean("read"));
    }

    private List<Notice> spoken(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        NoticeWords.Speaker speaker = words.speaker();
        Locale locale = LocaleContextHolder.getLocale();
        return rows.stream()
                .map(row -> new Notice(
                        row.id(), speaker.say(row.key(), row.args(), locale), row.path(), row.toldAt(), row.read()))
                .toList();
    }
}
