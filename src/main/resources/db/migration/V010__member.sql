-- M1, M3: who is a member. The identity number is kept encrypted and found again by a keyed hash.
create table member (
    id uuid primary key,
    version int not null,
    number text collate "C" not null unique,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    commune_code text collate "C" references commune (code),
    given_name_ar text not null,
    family_name_ar text not null,
    given_name_latin text not null,
    family_name_latin text not null,
    sort_ar text collate "C" not null,
    sort_latin text collate "C" not null,
    gender text not null check (gender in ('FEMALE', 'MALE')),
    birth_date date not null,
    identity_kind text check (identity_kind in ('NATIONAL_CARD', 'PASSPORT', 'CONSULAR_CARD')),
    identity_sealed bytea,
    identity_hash bytea,
    phone text collate "C",
    email text,
    address text,
    joined_on date not null,
    consent_on date not null,
    source text not null,
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'RESIGNED', 'EXPELLED', 'STRUCK_OFF', 'DECEASED')),
    status_on date not null,
    registered_at timestamptz not null,
    registered_by uuid,
    unique (identity_kind, identity_hash),
    check ((identity_kind is null) = (identity_hash is null) and (identity_kind is null) = (identity_sealed is null)),
    check (given_name_ar <> '' and family_name_ar <> '' or given_name_latin <> '' and family_name_latin <> '')
);
-- Every list pages by keyset on one of these, for the nation, a region or a province.
create index member_sort_ar on member (sort_ar, id);
create index member_sort_latin on member (sort_latin, id);
create index member_joined on member (joined_on, id);
create index member_region_sort_ar on member (region_code, sort_ar, id);
create index member_region_sort_latin on member (region_code, sort_latin, id);
create index member_region_joined on member (region_code, joined_on, id);
create index member_province_sort_ar on member (province_code, sort_ar, id);
create index member_province_sort_latin on member (province_code, sort_latin, id);
create index member_province_joined on member (province_code, joined_on, id);
create index member_born on member (birth_date, region_code);
create index member_identity on member (identity_hash) where identity_hash is not null;
create index member_phone on member (phone) where phone is not null;
create index member_active on member (region_code, province_code) where status = 'ACTIVE';

-- M3: every status a member has had.
create table member_status_change (
    id uuid primary key,
    member_id uuid not null references member (id),
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'RESIGNED', 'EXPELLED', 'STRUCK_OFF', 'DECEASED')),
    on_day date not null,
    reason text not null,
    attachment_id uuid,
    changed_by uuid,
    changed_at timestamptz not null
);
create index member_status_change_member on member_status_change (member_id, changed_at);

-- What a member is found by: folded names, number, phone; a search is a prefix range on it.
create table member_token (
    member_id uuid not null references member (id) on delete cascade,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    token text collate "C" not null,
    primary key (member_id, token)
);
create index member_token_nation on member_token (token, member_id);
create index member_token_region on member_token (region_code, token, member_id);
create index member_token_province on member_token (province_code, token, member_id);

-- The next member number of each region.
create table member_counter (
    region_code text collate "C" primary key references region (code),
    last bigint not null
);

-- Which key the identity numbers of this database were sealed with: only a mark of it, never the key.
create table member_key (
    only_one boolean primary key default true check (only_one),
    mark bytea not null
);

-- A3: the database holds the line behind the services. The scope is read once per statement.
create function visible_regions() returns text[] language sql stable parallel safe
    return string_to_array(current_setting('amana.regions', true), ',');
create function visible_provinces() returns text[] language sql stable parallel safe
    return string_to_array(current_setting('amana.provinces', true), ',');

alter table member enable row level security;
create policy member_scope on member to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
alter table member_status_change enable row level security;
create policy member_status_change_scope on member_status_change to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
alter table member_token enable row level security;
create policy member_token_scope on member_token to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke update, delete on member_status_change from amana_app;

-- M1: whether these identities are registered anywhere, and nothing else about them.
create function registered_identities(hashes bytea[]) returns setof bytea
    language sql stable security definer set search_path = public
    begin atomic
        select identity_hash from member where identity_hash = any (hashes);
    end;
revoke execute on function registered_identities(bytea[]) from public;
grant execute on function registered_identities(bytea[]) to amana_app;

-- M1: how often an account was told that someone is registered elsewhere; it is told a limited number of times a day.
create table identity_answer (
    account_id uuid not null,
    at timestamptz not null
);
create index identity_answer_account on identity_answer (account_id, at);
