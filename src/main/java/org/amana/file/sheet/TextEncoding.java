package org.amana.file.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a file that nobody stated.
 *
 * @param charset the encoding, null where lines differ in it
 * @param page what the lines that are not UTF-8 are in, null where each has to be told by itself
 * @param mark how many bytes say the encoding and are no text
 */
record TextEncoding(@Nullable Charset charset, @Nullable Charset page, int mark) {

    /** The encoding of a file that has one. */
    static TextEncoding of(byte[] bytes) throws UnreadableSheetException {
        TextEncoding encoding = found(bytes, false);
        encoding.refuseBinary(bytes);
        return encoding;
    }

    /**
     * The encoding of a file of which parts may come from elsewhere. Letters that cannot be told read as U+FFFD.
     */
    static TextEncoding perhapsMixed(byte[] bytes) throws UnreadableSheetException {
        TextEncoding encoding = found(bytes, true);
        encoding.refuseBinary(bytes);
        return encoding;
    }

    private static TextEncoding found(byte[] bytes, boolean perhapsMixed) throws UnreadableSheetException {
        Optional<Charset> utf16 = utf16ByMark(bytes);
        if (utf16.isPresent()) {
            return valid(bytes, utf16.get(), 2);
        }
        if (containsNul(bytes)) {
            throw notText();
        }
        Lines lines = Lines.of(bytes);
        if (lines.damaged == 0 && lines.others == 0) {
            boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
            return new TextEncoding(StandardCharsets.UTF_8, null, marked ? 3 : 0);
        }
        Optional<Charset> page = lines.page.verdict();
        if (lines.utf8 == 0 && lines.damaged == 0 && page.isPresent()) {
            return valid(bytes, page.get(), 0);
        }
        boolean oldPageOnly = lines.utf8 == 0 && page.isEmpty() && !lines.page.ambiguous();
        if (!perhapsMixed || oldPageOnly) {
            return wholly(bytes, page);
        }
        return new TextEncoding(null, page.orElse(null), 0);
    }

    /** Text in a Windows page forms next to no valid UTF-8; where most is valid, a few bytes went wrong. */
    private static TextEncoding wholly(byte[] bytes, Optional<Charset> page) throws UnreadableSheetException {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        long invalid = replaced.chars().filter(c -> c == '\uFFFD').count();
        long valid = replaced.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        CodePage whole = new CodePage();
        whole.weigh(bytes, 0, bytes.length);
        Optional<Charset> charset = valid > 2 * invalid ? Optional.empty() : page.or(whole::verdict);
        return valid(bytes, charset.orElseThrow(TextEncoding::unknown), 0);
    }

    private static TextEncoding valid(byte[] bytes, Charset charset, int mark) throws UnreadableSheetException {
        TextEncoding encoding = new TextEncoding(charset, null, mark);
        try (Reader text = encoding.reader(bytes)) {
            char[] some = new char[8192];
            while (text.read(some) >= 0) {
                // to its end: what is wrong anywhere is wrong
            }
            return encoding;
        } catch (CharacterCodingException notThisOne) {
            throw unknown();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The text, decoded as it is read. */
    Reader reader(byte[] bytes) {
        if (charset == null) {
            return new MixedReader(bytes, page);
        }
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Optional<Charset> utf16ByMark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean containsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** A web page saved under another name starts with a tag; binary data is sprinkled with control characters. */
    private void refuseBinary(byte[] bytes) throws UnreadableSheetException {
        long controls = 0;
        long length = 0;
        boolean begun = false;
        try (Reader text = reader(bytes)) {
            char[] some = new char[8192];
            for (int n; (n = text.read(some)) >= 0; length += n) {
                for (int i = 0; i < n; i++) {
                    char c = some[i];
                    if (!begun && !Character.isWhitespace(c) && c != '\uFEFF') {
                        begun = true;
                        if (c == '<') {
                            throw new UnreadableSheetException(Reason.NOT_A_SHEET, "text/html");
                        }
                    }
                    if (c == 0) {
                        throw notText();
                    }
                    controls += c < ' ' && c != '\t' && c != '\n' && c != '\r' ? 1 : 0;
                }
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (controls > 8 + length / 1000) {
            throw notText();
        }
    }

    private static UnreadableSheetException unknown() {
        return new UnreadableSheetException(Reason.UNKNOWN_ENCODING);
    }

    private static UnreadableSheetException notText() {
        return new UnreadableSheetException(Reason.NOT_A_SHEET, "application/octet-stream");
    }

    /** How many lines with letters beyond ASCII are what. */
    private static final class Lines {
        private final CodePage page = new CodePage();
        private int utf8;
        private int damaged;
        private int others;

        static Lines of(byte[] bytes) {
            Lines lines = new Lines();
            int start = 0;
            for (int i = 0; i <= bytes.length; i++) {
                if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                    lines.count(bytes, start, i);
                    start = i + 1;
                }
            }
            return lines;
        }

        private void count(byte[] bytes, int from, int to) {
            switch (Utf8.kind(bytes, from, to)) {
                case ASCII -> {}
                case VALID -> utf8++;
                case DAMAGED -> damaged++;
                case OTHER -> {
                    others++;
                    page.weigh(bytes, from, to);
                }
            }
        }
    }
}
