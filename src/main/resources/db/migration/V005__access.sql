-- A1, A2: accounts, and the assignments that alone grant anything.
create table account (
    id uuid primary key,
    version int not null,
    login text not null,
    password_hash text,
    name_ar text not null,
    name_latin text not null,
    member_id uuid unique,
    state text not null check (state in ('INVITED', 'ACTIVE', 'CLOSED')),
    created_at timestamptz not null,
    created_by uuid,
    last_sign_in_at timestamptz
);
create unique index account_login on account (lower(login));

create table role_assignment (
    id uuid primary key,
    version int not null,
    account_id uuid not null references account (id),
    role text not null,
    signatory boolean not null default false,
    region_code text collate "C" references region (code),
    province_code text collate "C" references province (code),
    valid_from date not null,
    valid_until date,
    state text not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED', 'REVOKED')),
    requested_by uuid,
    requested_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    mandate_id uuid,
    check (not signatory or role = 'CENTRAL_LEADERSHIP'),
    check (role not in ('REGIONAL_SECRETARY', 'PREPARER') or region_code is not null),
    check (role <> 'PROVINCIAL_SECRETARY' or province_code is not null)
);
create index role_assignment_account on role_assignment (account_id);
create unique index role_assignment_mandate on role_assignment (mandate_id) where state = 'CONFIRMED';

-- Links shown once: activation of an account, recovery of access. Only a hash of the secret is kept.
create table one_time_link (
    id uuid primary key,
    secret_hash text not null unique,
    purpose text not null check (purpose in ('ACTIVATION', 'RECOVERY')),
    account_id uuid not null references account (id),
    expires_at timestamptz not null,
    used_at timestamptz,
    created_by uuid,
    created_at timestamptz not null
);

-- Sign-in throttling, as Bucket4j keeps it.
create table throttle (
    id text primary key,
    state bytea,
    expires_at bigint
);

-- One-time codes from the server's log that stand for a second administrator (A2) and for the first one.
create table server_code (
    purpose text primary key,
    code_hash text not null,
    created_at timestamptz not null
);
