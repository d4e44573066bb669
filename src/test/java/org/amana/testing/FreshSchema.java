package org.amana.testing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
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
        keepReferenceTree(flyway);
    }

    /** The tree as the migrations bring it, put back after a test that divided it. */
    private static void keepReferenceTree(Flyway flyway) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        new JdbcTemplate(owner).execute("""
                create schema if not exists reference;
                create table if not exists reference.province as
                    select code, region_code, kind, name_ar, name_fr from province
                    where kind in ('PROVINCE', 'PREFECTURE') and opened_on is null;
                create table if not exists reference.commune as
                    select code, province_code, kind, name_ar, name_fr from commune where opened_on is null;
                create table if not exists reference.region as select code, name_ar, name_fr from region;
                """);
    }
}
