package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How Spring Boot comes to its datasource. */
class EmbeddedDatabaseConfigurationTest {

    @TempDir
    private static Path folder;

    @Test
    void withoutADatasourceTheFictionalPartyHasADatabaseOfItsOwn() {
        amana().run(context -> {
            assertThat(currentDatabase(context.getBean(JdbcClient.class))).isEqualTo("amana_demo");
        });
    }

    @Test
    void withoutTheFictionalPartyTheDatabaseIsTheRealOne() {
        amana().withPropertyValues("amana.demo=false").run(context -> {
            assertThat(currentDatabase(context.getBean(JdbcClient.class))).isEqualTo("amana");
        });
    }

    @Test
    void aConfiguredDatasourceLeavesNothingToStart() {
        amana().withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere")
                .withPropertyValues("spring.flyway.enabled=false", "amana.data=" + folder.resolve("unused"))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedServer.class);
                    assertThat(folder.resolve("unused")).doesNotExist();
                });
    }

    @Test
    void theServerStopsWithTheApplication() {
        amana().run(context ->
                assertThat(data().resolve("cluster/postmaster.pid")).exists());

        assertThat(data().resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aFolderInUseIsExplainedAtTheStart(CapturedOutput output) throws IOException {
        Files.createDirectories(data());
        SpringApplication application = new SpringApplication(EmbeddedDatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (DataFolderLock other = DataFolderLock.acquire(data().toRealPath())) {
            assertThat(other).isNotNull();
            try {
                application.run("--amana.data=" + data()).close();
            } catch (RuntimeException refused) {
                assertThat(refused).hasRootCauseInstanceOf(EmbeddedServerException.class);
            }
        }

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("is in use by another running Amana (process "
                        + ProcessHandle.current().pid() + ").")
                .contains("--amana.data=<folder>");
    }

    private ApplicationContextRunner amana() {
        return new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withPropertyValues("amana.data=" + data());
    }

    /** One folder for all, so that the programs are extracted once. */
    private static Path data() {
        return folder.resolve("data");
    }

    private static String currentDatabase(JdbcClient database) {
        return database.sql("SELECT current_database()").query(String.class).single();
    }
}
