package org.amana.file.sheet;

import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that was put together from several files: each line is in UTF-8 or in a Windows page. Letters that cannot be told
 * read as U+FFFD.
 */
final class MixedReader extends Reader {

    private final byte[] bytes;
    private final @Nullable Charset page;
    private int next;
    private String line = "";
    private int position;

    /** @param page of the lines that are not UTF-8, null where each has to be told by itself */
    MixedReader(byte[] bytes, @Nullable Charset page) {
        this.bytes = bytes;
        this.page = page;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == line.length() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private boolean nextLine() {
        if (next == bytes.length) {
            return false;
        }
        int end = next;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        end = Math.min(end + 1, bytes.length);
        line = decoded(next, end);
        next = end;
        position = 0;
        return true;
    }

    private String decoded(int from, int to) {
        Charset charset = StandardCharsets.UTF_8;
        if (Utf8.kind(bytes, from, to) == Utf8.Kind.OTHER) {
            charset = Optional.ofNullable(page).or(() -> guess(from, to)).orElse(StandardCharsets.UTF_8);
        }
        String text = new String(bytes, from, to - from, charset);
        return from == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<Charset> guess(int from, int to) {
        CodePage of = new CodePage();
        of.weigh(bytes, from, to);
        return of.verdict();
    }

    @Override
    public void close() {
        next = bytes.length;
        position = line.length();
    }
}
