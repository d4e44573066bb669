package org.amana.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A page as it goes over the wire, but for the tokens of its forms, which are filled in each time: the session's, and one for
 * each form.
 */
final class FilledText {

    /** Nobody can write them into a page: they are made at each start and never leave. */
    static final String SECURITY = Ids.next().toString();

    static final String ONCE = Ids.next().toString();

    private static final Pattern MARKS = Pattern.compile(SECURITY + "|" + ONCE);

    private final List<Piece> pieces;

    private FilledText(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * @param text what goes before the mark
     * @param mark null at the end
     */
    private record Piece(GzipPiece text, @Nullable String mark) {}

    static FilledText of(String page) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARKS.matcher(page);
        int from = 0;
        while (marks.find()) {
            pieces.add(new Piece(piece(page.substring(from, marks.start())), marks.group()));
            from = marks.end();
        }
        pieces.add(new Piece(piece(page.substring(from)), null));
        return new FilledText(pieces);
    }

    private static GzipPiece piece(String text) {
        return GzipPiece.of(text.getBytes(StandardCharsets.UTF_8));
    }

    int weight() {
        return pieces.stream().mapToInt(piece -> piece.text().weight()).sum();
    }

    /** @param security the session's token; null when the page can have no form that asks for one */
    void write(@Nullable String security, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = takesGzip(request);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] page = zipped ? zipped(security) : plain(security);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] zipped(@Nullable String security) {
        GzipPiece.Joined page = new GzipPiece.Joined(weight() + 200 * pieces.size());
        for (Piece piece : pieces) {
            page.add(piece.text());
            if (piece.mark() != null) {
                page.add(GzipPiece.stored(filling(piece.mark(), security)));
            }
        }
        return page.end();
    }

    private byte[] plain(@Nullable String security) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            page.writeBytes(piece.text().plain());
            if (piece.mark() != null) {
                page.writeBytes(filling(piece.mark(), security));
            }
        }
        return page.toByteArray();
    }

    private static byte[] filling(String mark, @Nullable String security) {
        String token = mark.equals(ONCE) ? Ids.next().toString() : security == null ? "" : security;
        return token.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String taken = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return taken != null && taken.contains("gzip") && !taken.contains("gzip;q=0");
    }
}
