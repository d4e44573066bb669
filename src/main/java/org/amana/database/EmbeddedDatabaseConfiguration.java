package org.amana.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Gives Spring Boot's datasource and Flyway the embedded server, unless a datasource is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatasourceConfigured.class)
class EmbeddedDatabaseConfiguration {

    /** Text, because Spring would look for a {@code Path} on the class path first. */
    @Bean
    EmbeddedServer embeddedServer(@Value("${amana.data:data}") String folder) {
        return EmbeddedServer.start(Path.of(folder));
    }

    /** The fictional party and a real one never share a database. */
    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server, @Value("${amana.demo:true}") boolean demo) {
        String database = demo ? "amana_demo" : "amana";
        server.ensureDatabase(database);
        return new EmbeddedConnectionDetails(server, database);
    }

    private record EmbeddedConnectionDetails(EmbeddedServer server, String database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return server.username();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl(database);
        }
    }
}
