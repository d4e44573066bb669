package org.amana.file.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amana.file.sheet.UnreadableSheetException.Reason;

/** The text of a file whose encoding nobody stated. */
record DecodedText(Charset charset, String text) {

    private static final String MARK = "\uFEFF";

    static DecodedText of(byte[] bytes) throws UnreadableSheetException {
        DecodedText decoded = decode(bytes);
        refuseBinary(decoded.text);
        return decoded;
    }

    private static DecodedText decode(byte[] bytes) throws UnreadableSheetException {
        Charset utf16 = utf16ByMark(bytes).orElse(null);
        if (utf16 != null) {
            return strictly(bytes, utf16).orElseThrow(() -> new UnreadableSheetException(Reason.UNKNOWN_ENCODING));
        }
        if (containsNul(bytes)) {
            throw notText();
        }
        Optional<DecodedText> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        if (isDamagedUtf8(bytes)) {
            throw new UnreadableSheetException(Reason.UNKNOWN_ENCODING);
        }
        return CodePage.guess(bytes)
                .flatMap(page -> strictly(bytes, page))
                .orElseThrow(() -> new UnreadableSheetException(Reason.UNKNOWN_ENCODING));
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

    private static Optional<DecodedText> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new DecodedText(charset, text.startsWith(MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** Text in a Windows page forms next to no valid UTF-8 sequence; where most are valid, a few bytes went wrong. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        long invalid = replaced.chars().filter(c -> c == '\uFFFD').count();
        long valid = replaced.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return valid > 2 * invalid;
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
    private static void refuseBinary(String text) throws UnreadableSheetException {
        if (text.stripLeading().startsWith("<")) {
            throw new UnreadableSheetException(Reason.NOT_A_SHEET, "text/html");
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .count();
        if (text.indexOf('\0') >= 0 || controls > 8 + text.length() / 1000) {
            throw notText();
        }
    }

    private static UnreadableSheetException notText() {
        return new UnreadableSheetException(Reason.NOT_A_SHEET, "application/octet-stream");
    }
}
