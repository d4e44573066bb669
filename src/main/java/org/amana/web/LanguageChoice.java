package org.amana.web;

import java.util.Locale;

/** Who wants to know which language the reader of this request chose. */
public interface LanguageChoice {

    void chosen(Locale language);
}
