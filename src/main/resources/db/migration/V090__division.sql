-- T2: a change of the division, from the file or the form that asks for it until the day from which it holds, and after.
alter table province add column successor_code text collate "C" references province (code);
alter table commune add column opened_on date;
alter table commune add column successor_code text collate "C" references commune (code);

create table division (
    id uuid primary key,
    version int not null,
    state text not null check (state in ('DRAFT', 'SCHEDULED', 'CANCELLED', 'APPLIED', 'FAILED')),
    day date,
    file_name text,
    rows jsonb not null,
    fingerprint text,
    replaces uuid references division (id),
    received_by uuid,
    received_at timestamptz not null,
    scheduled_by uuid,
    scheduled_at timestamptz,
    cancelled_by uuid,
    cancelled_at timestamptz,
    ended_at timestamptz,
    touched jsonb,
    check (state not in ('SCHEDULED', 'APPLIED', 'FAILED') or day is not null and fingerprint is not null),
    check ((state in ('APPLIED', 'FAILED')) = (ended_at is not null))
);
create index division_due on division (day) where state = 'SCHEDULED';
create index division_received on division (received_at desc);

-- A territory is changed by one planned division at a time, and stays as it is while another one relies on it.
create table division_claim (
    division_id uuid not null references division (id),
    code text collate "C" not null,
    changes boolean not null,
    primary key (division_id, code)
);
create unique index division_claim_one on division_claim (code) where changes;

-- What became of the tree, and when: closed, renamed and moved territories can be told as they were.
create table territory_change (
    id uuid primary key,
    -- null where the leadership opened a country, which takes effect at once
    division_id uuid references division (id),
    day date not null,
    code text collate "C" not null,
    region_code text collate "C" not null references region (code),
    kind text not null check (kind in ('OPENED', 'REOPENED', 'CLOSED', 'MOVED', 'RENAMED', 'RECLASSED')),
    parent_before text collate "C",
    parent_after text collate "C",
    name_ar_before text,
    name_fr_before text,
    name_ar text not null,
    name_fr text not null,
    successor_code text collate "C"
);
create index territory_change_region on territory_change (region_code, day desc, id);
create index territory_change_code on territory_change (code, day desc, id);
revoke update, delete on territory_change from amana_app;

-- Communes from a file are now a division like any other.
drop table commune_import;
