package org.amana.web;

import org.unbescape.html.HtmlEscape;

/** Markup as it is drawn: what the program writes stands as it is, whatever anybody may have typed is escaped. */
public final class Markup {

    private final StringBuilder drawn = new StringBuilder(16_384);

    Markup() {}

    /** @param written in the program itself, word by word: never a value */
    public Markup tags(String written) {
        drawn.append(written);
        return this;
    }

    /** A value, within an element or an attribute in double quotes. */
    public Markup text(String value) {
        drawn.append(HtmlEscape.escapeHtml4Xml(value));
        return this;
    }

    @Override
    public String toString() {
        return drawn.toString();
    }
}
