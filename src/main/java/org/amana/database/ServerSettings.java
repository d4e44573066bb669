package org.amana.database;

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

            # a modest share of the machine
            max_connections = 50
            shared_buffers = 128MB
            max_wal_size = 4GB

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

    private ServerSettings() {}

    static String onPort(int port) {
        return SETTINGS.formatted(port);
    }
}
