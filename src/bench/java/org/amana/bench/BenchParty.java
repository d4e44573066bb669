package org.amana.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party with a number of members on an embedded server of its own, and the application that serves it in a JVM of its
 * own, as its users run it. It begins as the fictional party, so that every page has its content, and is then served as a
 * real one. It is made once and kept below {@code target/bench}.
 */
final class BenchParty implements AutoCloseable {

    /** As in the README's command. */
    private static final List<String> JVM = List.of("-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-Xmx512m");

    private static final Path FOLDER = Path.of("target", "bench");

    private final Path data;
    private final int members;
    private @Nullable BenchApplication application;

    private BenchParty(int members) {
        this.members = members;
        this.data = FOLDER.resolve("party-of-" + members);
    }

    /** Serves the party with so many members; the first time it is made, which takes minutes for a million. */
    static BenchParty of(int members) throws IOException, SQLException {
        BenchParty party = new BenchParty(members);
        Files.createDirectories(party.data);
        if (!Files.exists(party.complete())) {
            party.tellTheStory();
        }
        party.serve("--amana.demo=false");
        if (!Files.exists(party.complete())) {
            party.grow();
            Files.createFile(party.complete());
        }
        if (!Files.exists(party.belongings())) {
            try (Connection database = party.database()) {
                Belongings.bring(database);
            }
            Files.createFile(party.belongings());
        }
        return party;
    }

    private Path complete() {
        return data.resolve("complete");
    }

    /** That its members have what was added to the benchmark later. */
    private Path belongings() {
        return data.resolve("belongings-known");
    }

    private void tellTheStory() throws IOException, SQLException {
        serve("--amana.demo=true");
        try (Connection database = database("postgres");
                Statement statement = database.createStatement()) {
            statement.execute("drop database if exists amana with (force)");
            statement.execute("alter database amana_demo allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'amana_demo'");
            statement.execute("create database amana template amana_demo");
            statement.execute("alter database amana_demo allow_connections true");
        }
        close();
    }

    private void grow() throws SQLException {
        try (Connection database = database();
                Membership membership = new Membership(database, data)) {
            membership.become(members);
        }
    }

    private void serve(String demo) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        String more = System.getProperty("bench.jvm", "");
        if (!more.isBlank()) {
            command.addAll(List.of(more.replace("%n", Integer.toString(members)).split(" ")));
        }
        command.addAll(List.of("-cp", applicationsClassPath(), "org.amana.AmanaApplication"));
        command.addAll(
                List.of(demo, "--amana.data=" + data, "--server.port=" + port, "--spring.flyway.out-of-order=true"));
        application = BenchApplication.start(command, port, data.resolve("application.log"));
    }

    /** Without the tests, whose components the application would take for its own. */
    private static String applicationsClassPath() {
        String tests = BenchParty.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        !Path.of(entry).toAbsolutePath().equals(Path.of(tests).toAbsolutePath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    BenchApplication application() {
        if (application == null) {
            throw new IllegalStateException("not served");
        }
        return application;
    }

    int members() {
        return members;
    }

    /** The database as its owner sees it, whom row-level security does not bind. */
    Connection database() throws SQLException {
        return database("amana");
    }

    private Connection database(String name) throws SQLException {
        try {
            String port = Files.readAllLines(postmaster()).get(3).strip();
            String password =
                    Files.readString(data.resolve("postgresql.password")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "amana", password);
        } catch (IOException missing) {
            throw new SQLException("the embedded server does not run", missing);
        }
    }

    /** The processor time that the application's JVM and its PostgreSQL have used. */
    ProcessorTime processorTime() throws IOException {
        long server = Long.parseLong(Files.readAllLines(postmaster()).get(0).strip());
        return ProcessorTime.of(application().pid(), server);
    }

    /** The processor time of PostgreSQL's processes, in milliseconds, fine enough for one page. */
    double databaseMillis() throws IOException {
        return ProcessorTime.databaseMillis(
                Long.parseLong(Files.readAllLines(postmaster()).get(0).strip()));
    }

    Path serverLog() {
        return data.resolve("postgresql.log");
    }

    private Path postmaster() {
        return data.resolve("cluster").resolve("postmaster.pid");
    }

    @Override
    public void close() {
        if (application != null) {
            application.stop();
            application = null;
        }
    }
}
