package org.amana.notice;

import java.util.Map;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A notice to the region. */
@Component
class NoticeRoutes implements RouteVariables {

    private final Notices notices;
    private final JdbcClient jdbc;

    NoticeRoutes(Notices notices, JdbcClient jdbc) {
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> make(People people) {
        notices.tell(Telling.region("test", People.REGION, "/regions/" + People.REGION, NoticeTest.ARGS)
                .once("route"));
        return Map.of(
                "notice",
                jdbc.sql("select id from notice where once = 'route'")
                        .query(String.class)
                        .single());
    }
}
