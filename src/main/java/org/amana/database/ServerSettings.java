package org.amana.database;

import java.lang.management.ManagementFactory;

/** The server's configuration file. It is written anew at each start, so that what Amana promises always holds. */
final class ServerSettings {

    private static final String SETTINGS = """
            # Written by Amana at every start: changes made here are lost.

            # only this machine, only over TCP, only with a password
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'

            # what was acknowledged is on the disk
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # a modest share of the machine: an eighth of its memory for pages, the rest is thought to hold its files
            max_connections = 50
            shared_buffers = %dMB
            effective_cache_size = %dMB
            work_mem = 8MB
            maintenance_work_mem = 128MB
            max_wal_size = 4GB

            # short statements: none is worth compiling, and what they read is in memory or on a disk that turns no platters
            jit = off
            random_page_cost = 1.1

            # the log tells what went wrong, never whom a row is about
            log_line_prefix = '%%m [%%p] '
            log_checkpoints = off
            log_error_verbosity = terse
            log_min_error_statement = panic

            # the same on every machine
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            """;

    /** In megabytes: what PostgreSQL itself begins with, and what more would hardly help. */
    private static final int LEAST = 128;

    private static final int MOST = 1024;

    private ServerSettings() {}

    static String onPort(int port) {
        long memory = memory();
        return SETTINGS.formatted(port, Math.max(LEAST, Math.min(memory / 8, MOST)), Math.max(memory / 2, 2 * LEAST));
    }

    /** Of this machine, or of the container, in megabytes. */
    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() >> 20
                : 0;
    }
}
