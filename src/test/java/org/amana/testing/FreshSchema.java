package org.amana.testing;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** The tests' own database follows the migrations, also when one was put between others since the last run. */
@Component
class FreshSchema implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException migrationsChanged) {
            flyway.clean();
            flyway.migrate();
        }
    }
}
