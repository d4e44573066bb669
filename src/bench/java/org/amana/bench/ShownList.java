package org.amana.bench;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the members' list shows.
 *
 * @param count how many it says there are
 * @param more whether it says that there are more
 */
record ShownList(
        List<UUID> members,
        int count,
        boolean more,
        @Nullable String next,
        @Nullable String previous) {

    private static final Pattern MEMBER = Pattern.compile("<a href=\"/members/([0-9a-f-]{36})\"><bdi>");
    private static final Pattern COUNT =
            Pattern.compile("<strong><bdi class=\"am-number\">([^<]*)</bdi></strong> <span>([^<]*)</span>");
    private static final String MORE = ResourceBundle.getBundle("messages/membership", Locale.forLanguageTag("ar"))
            .getString("members.countMore");

    static ShownList of(String page) {
        Matcher count = COUNT.matcher(page);
        if (!count.find()) {
            throw new IllegalArgumentException("no list: " + page);
        }
        return new ShownList(
                MEMBER.matcher(page)
                        .results()
                        .map(found -> UUID.fromString(found.group(1)))
                        .toList(),
                Integer.parseInt(Digits.western(count.group(1)).replaceAll("\\D", "")),
                count.group(2).equals(MORE),
                link(page, "after"),
                link(page, "before"));
    }

    private static @Nullable String link(String page, String beside) {
        Matcher link = Pattern.compile("href=\"(/members\\?[^\"]*" + beside + "=[0-9a-f-]{36}[^\"]*)\"")
                .matcher(page);
        return link.find() ? link.group(1).replace("&amp;", "&") : null;
    }
}
