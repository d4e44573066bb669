package org.amana.web;

/**
 * A part of a page with so many small pieces, as the rows of a list, that a template's expression for each would cost more
 * than all the rest of the page: it draws itself, where a template says {@code am:drawn}.
 */
public interface Drawn {

    void draw(Markup page);
}
