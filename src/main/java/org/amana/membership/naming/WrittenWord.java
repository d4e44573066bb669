package org.amana.membership.naming;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word in one script: lower case, compatibility forms resolved, without marks, accents, apostrophes, tatweel and
 * invisible characters. Hamza seats and the cedilla remain, for they are heard.
 */
record WrittenWord(Script script, String text) {
    /** Longer names and longer lists of words do not occur; what is beyond is not read, so that work stays bounded. */
    private static final int LONGEST_NAME = 300;

    private static final int MOST_WORDS = 16;

    private static final UnicodeSetSpanner UNWRITTEN =
            new UnicodeSetSpanner(new UnicodeSet("['’‘‛`´′ʹʻʼʽʾʿˈ＇\\u0640]").freeze());
    private static final Normalizer2 CASE_FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator ACCENTS = Transliterator.getInstance("[^ç] Latin-ASCII");

    private static final Pattern FATIMA = Pattern.compile("fatima(?=e$|e?z)|فاطم[ةه](?=ا$|ال|ز)");

    static List<WrittenWord> of(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        String start = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        // Twice, because compatibility forms may themselves hold a tatweel.
        String plain = without(CASE_FOLDED.normalize(without(start)));
        return split(plain).stream()
                .flatMap(WrittenWord::apart)
                .limit(MOST_WORDS)
                .toList();
    }

    private static String without(String text) {
        return UNWRITTEN.deleteFrom(text);
    }

    private static List<WrittenWord> split(String text) {
        List<WrittenWord> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Script script = Script.OTHER;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (UCharacter.getType(letter) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean written = UCharacter.isLetterOrDigit(letter);
            Script next = UCharacter.isDigit(letter) ? Script.OTHER : Script.of(letter);
            if (!written || next != script) {
                close(words, script, word);
            }
            if (written) {
                script = next;
                word.appendCodePoint(UCharacter.isDigit(letter) ? '0' + UCharacter.digit(letter) : letter);
            }
        }
        close(words, script, word);
        return words;
    }

    private static void close(List<WrittenWord> words, Script script, StringBuilder word) {
        if (!word.isEmpty()) {
            String text = word.toString();
            words.add(new WrittenWord(script, script == Script.LATIN ? plain(text) : text));
            word.setLength(0);
        }
    }

    private static String plain(String latin) {
        return latin.chars().allMatch(letter -> letter < 0x80) ? latin : ACCENTS.transliterate(latin);
    }

    /** Fatimazahra, Fatimaezzahra, فاطمةالزهراء: two given names, often written as one. */
    private static Stream<WrittenWord> apart(WrittenWord word) {
        Matcher fatima = FATIMA.matcher(word.text);
        return fatima.lookingAt()
                ? Stream.of(
                        new WrittenWord(word.script, fatima.group()),
                        new WrittenWord(word.script, word.text.substring(fatima.end())))
                : Stream.of(word);
    }
}
