package org.amana.review.version;

import java.util.Locale;
import java.util.Map;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.paper.Paper;
import org.amana.paper.PaperKind;
import org.amana.paper.Papers;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Two versions side by side as a paper, dated with what was submitted last, with a code by which it is checked. */
@Component
class VersionsPaper {

    private final VersionsPage page;
    private final Papers papers;

    VersionsPaper(VersionsPage page, Papers papers) {
        this.page = page;
        this.papers = papers;
    }

    /**
     * @throws NotFound unless there are two versions, and for whoever only prepares: nothing leaves with them (A6)
     */
    Paper of(
            Viewer by,
            String regionCode,
            Series series,
            @Nullable String before,
            @Nullable String now,
            String language) {
        Viewer.require(by.leadership() || by.secretaryOf(regionCode), "paper", regionCode);
        Locale locale = language.equals("ar") ? Languages.ARABIC : Languages.FRENCH;
        VersionsView view = in(locale, by, regionCode, series, before, now);
        VersionsView.PairView pair = view.pair();
        if (pair == null) {
            throw new NotFound("versions", series.key());
        }
        java.time.Instant later =
                pair.now().submittedAt().isBefore(pair.before().submittedAt())
                        ? pair.before().submittedAt()
                        : pair.now().submittedAt();
        return papers.issue(
                PaperKind.VERSION_COMPARISON,
                regionCode,
                LegalDay.dayOf(later),
                "review/comparison-paper",
                Map.of("view", view, "pair", pair),
                locale);
    }

    /** What the page says, in the paper's language whatever the reader's is. */
    private VersionsView in(
            Locale locale, Viewer by, String regionCode, Series series, @Nullable String before, @Nullable String now) {
        LocaleContext readers = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return page.of(by, regionCode, series, before, now);
        } finally {
            LocaleContextHolder.setLocaleContext(readers);
        }
    }
}
