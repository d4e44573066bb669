package org.amana.membership.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that bind to the name before them, apart or joined: Nour Eddine, Noureddine. */
enum Ending {
    EDDINE(
            "dine",
            "دين",
            "(?:[aeu]|ou)?d?dine?|[ae]l?ddine?|[ae]ldine?|(?:ال)?دين",
            "..((?:[aeu]|ou)d?dine?)|..(الدين)"),
    ALLAH("lah", "له", "(?:[aeou])?ll?ah|الله", "...([aeou]llah)|..(الله)");

    private final String latin;
    private final String arabic;
    private final Pattern apart;
    private final Pattern joined;

    Ending(String latin, String arabic, String apart, String joined) {
        this.latin = latin;
        this.arabic = arabic;
        this.apart = Pattern.compile(apart);
        this.joined = Pattern.compile("(?:" + joined + ")$");
    }

    static Optional<Ending> of(String word) {
        for (Ending ending : values()) {
            if (ending.apart.matcher(word).matches()) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** Where this ending begins in the word; the word's length when it is another word. */
    int startIn(String word) {
        Matcher end = joined.matcher(word);
        if (!end.find()) {
            return word.length();
        }
        return end.start(end.group(1) != null ? 1 : 2);
    }

    String usual(Script script) {
        return script == Script.ARABIC ? arabic : latin;
    }
}
