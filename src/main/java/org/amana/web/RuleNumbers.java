package org.amana.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of rules within words: {@code M3: …} before them, {@code (rule M2)} or {@code (M5)} behind. */
final class RuleNumbers {

    private static final String NUMBER = "[A-Z]\\d{1,2}";
    private static final Pattern BEFORE = Pattern.compile("^" + NUMBER + "[\\s\u00a0]?: ");
    private static final Pattern BEHIND =
            Pattern.compile("[\\s\u00a0]?\\((?:(?:rules?|règles?|القاعدة|القاعدتان|القواعد) )?" + NUMBER
                    + "(?:(?: and | et |, | و)" + NUMBER + ")*\\)");

    private RuleNumbers() {}

    /** The same words without any. */
    static String without(String words) {
        String said = BEHIND.matcher(words).replaceAll("");
        Matcher before = BEFORE.matcher(said);
        return before.find()
                ? Character.toUpperCase(said.charAt(before.end())) + said.substring(before.end() + 1)
                : said;
    }
}
