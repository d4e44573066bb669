-- Migrations run as the owner of the tables; the application speaks as amana_app, which owns nothing.
do $$
begin
    if not exists (select from pg_roles where rolname = 'amana_app') then
        create role amana_app nologin;
    end if;
    if not pg_has_role(current_user, 'amana_app', 'SET') then
        execute format('grant amana_app to %I', current_user);
    end if;
end
$$;
grant usage on schema public to amana_app;
alter default privileges in schema public grant select, insert, update, delete on tables to amana_app;
alter default privileges in schema public grant usage, select on sequences to amana_app;

-- Tokens of forms that were carried out (a form sent twice changes nothing twice).
create table form_token (
    token uuid primary key,
    location text,
    at timestamptz not null default now()
);

-- Sessions, as Spring Session JDBC keeps them.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Background work, as db-scheduler keeps it.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
