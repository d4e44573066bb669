-- A5: the chain that seals the trail, in order, behind the writers. A fact waits here until the sealer takes it.
create table audit_unsealed (
    fact_id uuid primary key
);
create function audit_waits_for_its_seal() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into audit_unsealed (fact_id) values (new.id);
    return null;
end
$$;
create trigger audit_waits_for_its_seal after insert on audit_fact
    for each row execute function audit_waits_for_its_seal();
insert into audit_unsealed (fact_id) select id from audit_fact;
revoke insert, update on audit_unsealed from amana_app;

create table audit_seal (
    position bigint primary key check (position > 0),
    fact_id uuid not null unique,
    hash bytea not null,
    sealed_at timestamptz not null
);
revoke update, delete on audit_seal from amana_app;
create trigger audit_seal_is_written_once before update or delete on audit_seal
    for each row execute function audit_is_written_once();

-- What walks along the chain found.
create table audit_check (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    sealed bigint not null,
    broken_at bigint,
    head text not null
);
revoke update, delete on audit_check from amana_app;

create index audit_fact_action on audit_fact (action, seq);
create index audit_fact_region on audit_fact (region_code, seq);
