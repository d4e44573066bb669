package org.amana.notice;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.testing.People;
import org.amana.web.Languages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people were told and have not read, in Arabic. */
@Component
public class Told {

    private final NoticeBoard board;
    private final People people;

    Told(NoticeBoard board, People people) {
        this.board = board;
        this.people = people;
    }

    public List<String> to(Viewer viewer) {
        LocaleContextHolder.setLocale(Languages.ARABIC);
        try {
            return board.page(people.now(viewer), true, null, null).rows().stream()
                    .map(Notice::text)
                    .toList();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** They have read everything. */
    public void read(Viewer... viewers) {
        for (Viewer viewer : viewers) {
            board.readAll(viewer);
        }
    }
}
