-- The key of the keyed hashes under which throttles and refused sign-ins are kept: one for each database.
create table hash_key (
    single boolean primary key default true check (single),
    value bytea not null
);
insert into hash_key (value) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
revoke insert, update, delete on hash_key from amana_app;

create index role_assignment_role on role_assignment (role, state);
create index one_time_link_account on one_time_link (account_id);
