-- M5, E6: what became of an appeal against a refusal. Whoever is admitted on appeal was refused before: the reason stays.
do $$
declare broken text;
begin
    for broken in
        select conname from pg_constraint where conrelid = 'application'::regclass and contype = 'c'
            and (pg_get_constraintdef(oid) like '%refusal_reason IS NOT NULL%'
                or pg_get_constraintdef(oid) like '%appealed_at IS NULL) OR%')
    loop
        execute format('alter table application drop constraint %I', broken);
    end loop;
end
$$;
alter table application
    add column appeal_outcome text check (appeal_outcome in ('GRANTED', 'DISMISSED')),
    add column appeal_body text check (appeal_body in ('REGIONAL', 'NATIONAL')),
    add column appeal_decided_on date,
    add column appeal_recorded_by uuid,
    add column appeal_recorded_at timestamptz,
    add column appeal_decision_id uuid references attachment (id),
    add constraint application_refusal check (state <> 'REFUSED' or refusal_reason is not null),
    add constraint application_appeal check (appealed_at is null or refusal_reason is not null),
    add constraint application_appeal_outcome check (
        (appeal_outcome is null) = (appeal_body is null) and (appeal_outcome is null) = (appeal_decided_on is null)
        and (appeal_outcome is null) = (appeal_recorded_at is null) and (appeal_outcome is null or appealed_at is not null)),
    add constraint application_granted check (
        appeal_outcome is distinct from 'GRANTED' or state = 'ACCEPTED' or erased_on is not null);
create index application_appeals on application (appealed_at, id) where appealed_at is not null and appeal_outcome is null;

-- The decision on the appeal is read where the application is.
create function appeal_follows_application() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update attachment set region_code = new.region_code, province_code = new.province_code
    where id = new.appeal_decision_id;
    return null;
end
$$;
revoke execute on function appeal_follows_application() from public;
create trigger appeal_follows_application after update of region_code, province_code on application
    for each row when (old.province_code is distinct from new.province_code and new.appeal_decision_id is not null)
    execute function appeal_follows_application();

-- What somebody who prepares, or decides, noted about an application (A6).
create table application_note (
    id uuid primary key,
    application_id uuid not null references application (id) on delete cascade,
    account_id uuid not null,
    words text not null,
    at timestamptz not null
);
create index application_note_application on application_note (application_id, at);
alter table application_note enable row level security;
create policy application_note_scope on application_note to amana_app using (
    exists (select from application a where a.id = application_id));
revoke update on application_note from amana_app;
