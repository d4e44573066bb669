package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.ModelMap;

/** What stands around every page, also around one that says what went wrong. */
public interface PageFrame {

    void complete(ModelMap page, HttpServletRequest request);
}
