package org.amana.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds members by prefixes of their tokens, in the order of the reader's script. */
@Component
class MemberSearches {

    private final JdbcClient jdbc;

    MemberSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> first(MemberSearch search, int limit) {
        List<Object> params = new ArrayList<>();
        StringBuilder where = new StringBuilder("true");
        if (search.regionCode() != null) {
            where.append(" and m.region_code = ?");
            params.add(search.regionCode());
        }
        if (search.provinceCode() != null) {
            where.append(" and m.province_code = ?");
            params.add(search.provinceCode());
        }
        if (search.activeOnly()) {
            where.append(" and m.status = 'ACTIVE'");
        }
        for (List<String> prefixes : SearchText.prefixes(search.text())) {
            where.append(" and m.id in (select t.member_id from member_token t where ");
            where.append(search.regionCode() == null ? "(" : "t.region_code = ? and (");
            if (search.regionCode() != null) {
                params.add(search.regionCode());
            }
            where.append("t.token >= ? and t.token < ?");
            params.add(prefixes.get(0));
            params.add(SearchText.after(prefixes.get(0)));
            for (String prefix : prefixes.subList(1, prefixes.size())) {
                where.append(" or t.token >= ? and t.token < ?");
                params.add(prefix);
                params.add(SearchText.after(prefix));
            }
            where.append("))");
        }
        String order =
                LocaleContextHolder.getLocale().getLanguage().equals("ar") ? "m.sort_ar, m.id" : "m.sort_latin, m.id";
        params.add(limit);
        return jdbc.sql("select m.id from member m where " + where + " order by " + order + " limit ?")
                .params(params)
                .query(UUID.class)
                .list();
    }
}
