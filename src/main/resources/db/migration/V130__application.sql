-- M5: who asks to become a member. The public form writes it without a match being looked for (M1); the desk decides.
create table application_number (
    region_code text collate "C" not null references region (code),
    year int not null,
    last int not null,
    primary key (region_code, year)
);
create table application (
    id uuid primary key,
    version int not null,
    reference text collate "C" not null unique,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    commune_code text collate "C" references commune (code),
    given_name_ar text not null,
    family_name_ar text not null,
    given_name_latin text not null,
    family_name_latin text not null,
    sort_ar text collate "C" not null,
    sort_latin text collate "C" not null,
    gender text check (gender in ('FEMALE', 'MALE')),
    birth_date date,
    identity_kind text check (identity_kind in ('NATIONAL_CARD', 'PASSPORT', 'CONSULAR_CARD')),
    identity_sealed bytea,
    identity_hash bytea,
    phone text collate "C",
    email text,
    address text,
    -- By which of the two the applicant answered a code.
    contact_means text check (contact_means in ('EMAIL', 'PHONE')),
    contact_confirmed_at timestamptz,
    photograph_id uuid references attachment (id),
    language text not null check (language in ('ar', 'fr', 'en')),
    -- M2: belongs to no other party, holds no office that the law bars from membership.
    declared_on date not null,
    -- M8: which words the applicant agreed to.
    consent_on date not null,
    consent_notice text not null,
    -- Of the private page: it can be found again, and not be read.
    secret_hash text collate "C" not null unique,
    submitted_at timestamptz not null,
    submitted_on date not null,
    due_on date not null,
    state text not null check (state in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_at timestamptz,
    decided_on date,
    decided_by uuid,
    refusal_reason text,
    member_id uuid,
    appealed_at timestamptz,
    appeal_text text,
    -- M8: when the person was erased; what stays are counts and days.
    erased_on date,
    constraint application_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade deferrable initially deferred,
    check (due_on >= submitted_on),
    check ((identity_kind is null) = (identity_hash is null) and (identity_kind is null) = (identity_sealed is null)),
    check (erased_on is not null or birth_date is not null and gender is not null and identity_kind is not null
        and (given_name_ar <> '' and family_name_ar <> '' or given_name_latin <> '' and family_name_latin <> '')),
    check (erased_on is not null or contact_confirmed_at is null or contact_means = 'EMAIL' and email is not null
        or contact_means = 'PHONE' and phone is not null),
    check ((state = 'SUBMITTED') = (decided_at is null) and (state = 'SUBMITTED') = (decided_on is null)),
    check ((state = 'ACCEPTED') = (member_id is not null) or erased_on is not null),
    check ((state = 'REFUSED') = (refusal_reason is not null)),
    check (appealed_at is null or state = 'REFUSED'),
    check ((appealed_at is null) = (appeal_text is null))
);
-- The queue, oldest first, of the nation, a region or a province.
create index application_waiting on application (submitted_at, id) where state = 'SUBMITTED';
create index application_region on application (region_code, state, submitted_at, id);
create index application_province on application (province_code, state, submitted_at, id);
create index application_due on application (due_on) where state = 'SUBMITTED';
create index application_decided on application (decided_on, id) where state <> 'SUBMITTED';
-- Another application of the same person is shown to who decides (M1).
create index application_identity on application (identity_hash) where identity_hash is not null;
create index application_phone on application (phone) where phone is not null;
create index application_born on application (birth_date) where birth_date is not null;
create index application_of_member on application (member_id) where member_id is not null;

-- A3
alter table application enable row level security;
create policy application_scope on application to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke delete on application from amana_app;

-- The photograph is seen where the application lies, whoever moves it.
create function photograph_follows_application() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update attachment set region_code = new.region_code, province_code = new.province_code
    where id = new.photograph_id;
    return null;
end
$$;
revoke execute on function photograph_follows_application() from public;
create trigger photograph_follows_application after update of region_code, province_code on application
    for each row when (old.province_code is distinct from new.province_code and new.photograph_id is not null)
    execute function photograph_follows_application();

-- Where the application behind a private link lies: whoever holds the link holds no role.
create function application_place(secret text) returns table (id uuid, province_code text)
    language sql stable security definer set search_path = public
    begin atomic
        select a.id, a.province_code from application a where a.secret_hash = secret;
    end;
revoke execute on function application_place(text) from public;
grant execute on function application_place(text) to amana_app;
