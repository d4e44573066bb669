package org.amana.fault;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The way from an instance to its database, which a test can break and mend; always at the same port. */
final class DatabaseRoad implements AutoCloseable {

    private final int port;
    private final int database;
    private final Set<Socket> travellers = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket gate;

    DatabaseRoad(int database) throws IOException {
        this.database = database;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        mend();
    }

    int port() {
        return port;
    }

    void mend() throws IOException {
        ServerSocket open = new ServerSocket();
        open.setReuseAddress(true);
        open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        gate = open;
        daemon(() -> admit(open));
    }

    /** Nobody gets through any more, and whoever is under way is cut off. */
    void cut() throws IOException {
        if (gate != null) {
            gate.close();
        }
        for (Socket traveller : travellers) {
            traveller.close();
        }
        travellers.clear();
    }

    private void admit(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                pass(open.accept());
            } catch (IOException closed) {
                assert open.isClosed() : closed;
            }
        }
    }

    /** A database that refuses is passed on as what it is: a connection that ends. */
    private void pass(Socket from) throws IOException {
        try {
            Socket to = new Socket(InetAddress.getLoopbackAddress(), database);
            travellers.add(from);
            travellers.add(to);
            daemon(() -> carry(from, to));
            daemon(() -> carry(to, from));
        } catch (ConnectException refused) {
            from.close();
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cutOff) {
            // either end is gone: leaving the try has told the other
            travellers.remove(to);
        } finally {
            travellers.remove(from);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "database-road");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
