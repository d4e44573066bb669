package org.amana.access;

import org.amana.web.RuleReader;
import org.springframework.stereotype.Component;

/** Whoever holds an office has the numbered rules at hand; strangers and plain members have not. */
@Component
class OfficesReadRules implements RuleReader {

    @Override
    public boolean readsRules() {
        return !CurrentViewer.get().grants().isEmpty();
    }
}
