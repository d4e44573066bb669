package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.QueryWord;

/** What someone typed to find a member, as prefixes of tokens. */
public final class SearchText {

    private static final Pattern NUMBER = Pattern.compile("[+#]?[\\d\\s().\\-]{2,}");
    /** With this begins the token of an address. */
    private static final String MAIL = "@";

    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private SearchText() {}

    /** An address is found by its beginning. */
    public static String tokenOfEmail(String email) {
        return MAIL + email.toLowerCase(Locale.ROOT);
    }

    /** {@code 04-002318} is found by {@code 04-0023}, {@code 002318} and {@code 2318}. */
    public static List<String> tokensOfNumber(String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        String counted = digits.substring(2);
        return List.of("#" + digits, "#" + counted, "#" + counted.replaceFirst("^0+", ""));
    }

    /** For each word, the prefixes of which one has to be found. */
    public static List<List<String>> prefixes(String typed) {
        String text = Digits.western(typed).strip();
        if (NUMBER.matcher(text).matches()) {
            return NO_DIGIT.matcher(text).replaceAll("").isEmpty() ? List.of() : List.of(prefixesOfNumber(text));
        }
        if (text.indexOf('@') > 0) {
            return List.of(List.of(tokenOfEmail(text)));
        }
        return NameFolding.query(text).stream().map(QueryWord::prefixes).toList();
    }

    private static List<String> prefixesOfNumber(String text) {
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        List<String> prefixes = new ArrayList<>();
        if (text.startsWith("+")) {
            prefixes.add("+" + digits);
        } else if (digits.startsWith("00")) {
            prefixes.add("+" + digits.substring(2));
            prefixes.add("#" + digits);
        } else {
            prefixes.add("#" + digits);
            prefixes.add(digits.startsWith("0") ? "+212" + digits.substring(1) : "+" + digits);
        }
        return prefixes;
    }
}
