package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amana.web.kept.KeptPages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page as Thymeleaf draws it. Thymeleaf keeps a page's variables as attributes of the request, asks for them some thousand
 * times, and each time through a dozen wrappers; here they lie beside the request while the page is drawn.
 */
public class PageView extends ThymeleafView {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        KeptPages.Drawn toKeep = KeptPages.Drawn.of(request);
        if (toKeep == null) {
            super.render(model, new Variables(request), response);
            return;
        }
        StringWriter page = new StringWriter();
        super.render(model, new Variables(request), new Written(response, page));
        toKeep.give(page.toString(), request, response);
    }

    /** What is written goes into a text. */
    private static final class Written extends HttpServletResponseWrapper {

        private final PrintWriter writer;

        Written(HttpServletResponse response, StringWriter text) {
            super(response);
            writer = new PrintWriter(text);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }

    /** What is set while a page is drawn is forgotten with it. */
    private static final class Variables extends HttpServletRequestWrapper {

        private static final Object UNKNOWN = new Object();
        private final Map<String, @Nullable Object> known = new HashMap<>(128);

        Variables(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            Object value = known.getOrDefault(name, UNKNOWN);
            if (value == UNKNOWN) {
                value = super.getAttribute(name);
                known.put(name, value);
            }
            return value;
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            known.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            known.put(name, null);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            Set<String> names = new TreeSet<>(Collections.list(super.getAttributeNames()));
            known.forEach((name, value) -> {
                if (value == null) {
                    names.remove(name);
                } else {
                    names.add(name);
                }
            });
            return Collections.enumeration(names);
        }
    }
}
