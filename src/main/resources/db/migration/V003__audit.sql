-- A5: written once, never changed.
create table audit_fact (
    id uuid primary key,
    seq bigint generated always as identity unique,
    at timestamptz not null,
    actor uuid,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    region_code text,
    province_code text,
    source_address text,
    details jsonb not null default '{}'
);
create index audit_fact_at on audit_fact (at desc, id);
create index audit_fact_actor on audit_fact (actor, at desc);
create index audit_fact_subject on audit_fact (subject_kind, subject_id, at desc);
revoke update, delete on audit_fact from amana_app;
create function audit_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is written once';
end
$$;
create trigger audit_is_written_once before update or delete on audit_fact
    for each row execute function audit_is_written_once();
