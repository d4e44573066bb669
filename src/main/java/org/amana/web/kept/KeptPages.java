package org.amana.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amana.database.Unchanged;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives a page ({@link KeptPage}) as it was drawn for the same reader, as long as nothing was written since that pages show
 * ({@link Unchanged}): what is given is never older than what drawing would give. Who reads, and what they may do today, is
 * read at every request all the same (A1) and is part of what a page is kept under. The tokens of its forms are new each time.
 * Whoever makes their browser load a page from the ground up gets it drawn anew.
 */
@Component
public class KeptPages implements HandlerInterceptor {

    /** The field in which Spring Security puts the session's token. */
    public static final String SECURITY = "_csrf";

    /** What stands in a page that is drawn to be kept where that token goes. */
    public static final String SECURITY_PLACE = FilledText.SECURITY;

    /** The same for the one-time token of each form. */
    public static final String ONCE_PLACE = FilledText.ONCE;

    /** Of the heap, for pages as they go over the wire. */
    private static final int PART_OF_MEMORY = 16;

    /** Far shorter than marks of changes are kept. */
    private static final Duration AT_LONGEST = Duration.ofHours(1);

    private final Unchanged unchanged;
    private final LegalDay legalDay;
    private final ObjectProvider<RequestDataValueProcessor> forms;
    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
            .weigher((Key key, Kept page) ->
                    page.text().weight() + (key.address().length() + key.host().length()) * 2 + 1000)
            .expireAfterWrite(AT_LONGEST)
            .build();

    KeptPages(Unchanged unchanged, LegalDay legalDay, ObjectProvider<RequestDataValueProcessor> forms) {
        this.unchanged = unchanged;
        this.legalDay = legalDay;
        this.forms = forms;
    }

    /** All on which such a page depends besides the database. */
    private record Key(Object reader, String host, String address, boolean part, Locale language, LocalDate day) {}

    private record Kept(String snapshot, FilledText text) {}

    /** A page that is being drawn to be kept. */
    public final class Drawn {

        private static final String NAME = "org.amana.web.kept.KeptPages.Drawn";

        private final Key key;
        private final String snapshot;

        private Drawn(Key key, String snapshot) {
            this.key = key;
            this.snapshot = snapshot;
        }

        /** @return null unless the page that this request asks for is to be kept */
        public static @Nullable Drawn of(HttpServletRequest request) {
            return (Drawn) request.getAttribute(NAME);
        }

        /** Keeps it if it is still true, and answers with it. */
        public void give(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.removeAttribute(NAME);
            FilledText text = FilledText.of(page);
            if (response.getStatus() == HttpServletResponse.SC_OK && unchanged.since(snapshot)) {
                kept.put(key, new Kept(snapshot, text));
            }
            answer(text, request, response);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Reading reading = Reading.of(request);
        if (reading == null
                || !request.getMethod().equals("GET")
                || !(handler instanceof HandlerMethod method && method.hasMethodAnnotation(KeptPage.class))
                || RequestContextUtils.getInputFlashMap(request) != null) {
            return true;
        }
        Key key = key(reading, request);
        Kept known = "no-cache".equals(request.getHeader(HttpHeaders.CACHE_CONTROL)) ? null : kept.getIfPresent(key);
        if (known == null || !known.snapshot().equals(reading.snapshot()) && !unchanged.since(known.snapshot())) {
            request.setAttribute(Drawn.NAME, new Drawn(key, reading.snapshot()));
            return true;
        }
        if (!known.snapshot().equals(reading.snapshot())) {
            kept.put(key, new Kept(reading.snapshot(), known.text()));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(key.language());
        answer(known.text(), request, response);
        return false;
    }

    private Key key(Reading reading, HttpServletRequest request) {
        String query = request.getQueryString();
        return new Key(
                reading.reader(),
                Objects.requireNonNullElse(request.getHeader("Host"), ""),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                "true".equals(request.getHeader("HX-Request")),
                LocaleContextHolder.getLocale(),
                legalDay.today());
    }

    private void answer(FilledText text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> fields = forms.getObject().getExtraHiddenFields(request);
        text.write(fields == null ? null : fields.get(SECURITY), request, response);
    }
}
