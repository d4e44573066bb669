package org.amana.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection that asks for pages and reads them to their end, and does no more than that: the readers share
 * the machine with what they measure.
 */
final class Wire implements AutoCloseable {

    private static final int LONGEST_HEAD = 8192;

    private final int port;
    private Socket socket;
    private InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST_HEAD];
    private int at;
    private int end;

    Wire(int port) throws IOException {
        this.port = port;
        socket = connected(port);
        in = socket.getInputStream();
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /**
     * @return how many bytes the page has on the wire
     * @throws IOException when it is not answered with 200
     */
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = head();
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException(head.lines().findFirst().orElse("nothing"));
        }
        int length = head.indexOf("content-length: ");
        int bytes =
                length < 0 ? chunks() : skip(Integer.parseInt(head.substring(length + 16, head.indexOf('\r', length))));
        if (head.contains("connection: close")) {
            socket.close();
            socket = connected(port);
            in = socket.getInputStream();
        }
        return bytes;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        String line;
        while (!(line = line()).isEmpty()) {
            head.append(line.startsWith("HTTP") ? line : line.toLowerCase(java.util.Locale.ROOT))
                    .append("\r\n");
        }
        return head.toString();
    }

    private int chunks() throws IOException {
        int all = 0;
        int chunk;
        while ((chunk = Integer.parseInt(line(), 16)) > 0) {
            all += skip(chunk);
            line();
        }
        line();
        return all;
    }

    private int skip(int bytes) throws IOException {
        int left = bytes;
        while (left > 0) {
            fill();
            int some = Math.min(left, end - at);
            at += some;
            left -= some;
        }
        return bytes;
    }

    private String line() throws IOException {
        int length = 0;
        while (true) {
            fill();
            byte next = buffer[at++];
            if (next == '\n') {
                return new String(line, 0, length - 1, StandardCharsets.ISO_8859_1);
            }
            line[length++] = next;
        }
    }

    private void fill() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
            if (end < 0) {
                throw new EOFException("closed");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
