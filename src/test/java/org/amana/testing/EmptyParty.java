package org.amana.testing;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: only the reference territory is in the database, and nobody but one administrator. */
class EmptyParty implements BeforeEachCallback {

    /** Only tables that hold something are emptied: most tests fill few. */
    private static final String EMPTY = """
            do $$
            declare
                filled text[] := '{}';
                candidate text;
                found boolean;
                divided boolean;
            begin
                select exists (select from territory_change) into divided;
                for candidate in
                    select tablename from pg_tables where schemaname = 'public'
                        and tablename not in ('flyway_schema_history', 'region', 'territory_version', 'province', 'commune', 'scheduled_tasks',
                            'hash_key')
                loop
                    execute format('select exists (select from %I)', candidate) into found;
                    if found then
                        filled := filled || quote_ident(candidate);
                    end if;
                end loop;
                if cardinality(filled) > 0 then
                    execute 'truncate ' || array_to_string(filled, ', ') || ' cascade';
                end if;
                if divided then
                    update region t set name_ar = r.name_ar, name_fr = r.name_fr from reference.region r
                        where r.code = t.code;
                    update commune set successor_code = null where successor_code is not null;
                    update province set successor_code = null where successor_code is not null;
                    delete from commune t where not exists (select from reference.commune r where r.code = t.code);
                    update commune t set province_code = r.province_code, kind = r.kind, name_ar = r.name_ar,
                        name_fr = r.name_fr, closed_on = null from reference.commune r where r.code = t.code;
                    delete from province t where not exists (select from reference.province r where r.code = t.code);
                    update province t set kind = r.kind, name_ar = r.name_ar, name_fr = r.name_fr, closed_on = null
                        from reference.province r where r.code = t.code;
                end if;
                delete from province where kind in ('COUNTRY', 'PARTY_PROVINCE');
            end
            $$
            """;

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        DataSource owner = application.getBean("ownerDataSource", DataSource.class);
        new JdbcTemplate(owner).execute(EMPTY);
        application.getBean(Today.class).isReal();
        application.getBean(People.class).startOver();
        application.getBean(ThisAddress.class).startOver();
        application.getBean(Visitors.class).startOver();
        application.getBean(Screens.class).startOver();
        application.getBean(MailServer.class).startOver();
        application.getBean(TextServer.class).startOver();
    }
}
