-- R1 to R5: the one way of every dossier. The dossier itself holds no personal data and is read wherever its subject is.
create table dossier (
    id uuid primary key,
    version int not null,
    kind text not null check (kind in ('SECRETARIAT', 'COMMITTEE', 'NOMINATION')),
    region_code text collate "C" not null references region (code),
    province_code text collate "C" references province (code),
    subject_id uuid not null,
    group_id uuid,
    reference text not null unique,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED')),
    round int not null check (round > 0),
    begun_by uuid not null,
    begun_at timestamptz not null,
    submitted_by uuid,
    submitted_at timestamptz,
    endorsed_by uuid,
    opened_by uuid,
    opened_at timestamptz,
    decided_by uuid,
    decided_at timestamptz,
    choice text,
    approved_until date,
    check (state = 'DRAFT' or submitted_at is not null),
    check ((state in ('RETURNED', 'APPROVED', 'REJECTED')) = (decided_at is not null))
);
-- R1: a new dossier begins only after the last one was decided.
create unique index dossier_open on dossier (subject_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index dossier_subject on dossier (subject_id, begun_at);
create index dossier_region on dossier (region_code, begun_at);
create index dossier_group on dossier (group_id) where group_id is not null;
create index dossier_waiting on dossier (submitted_at, id) where state = 'SUBMITTED';
create index dossier_decided on dossier (decided_at desc) where decided_at is not null;

-- References count per kind, region and year.
create table dossier_number (
    kind text not null,
    region_code text collate "C" not null,
    year int not null,
    last int not null,
    primary key (kind, region_code, year)
);

-- Each step that a dossier took: who, when, in which round.
create table dossier_step (
    id uuid primary key,
    dossier_id uuid not null references dossier (id),
    round int not null,
    step text not null check (step in ('BEGUN', 'SUBMITTED', 'RECALLED', 'ENDORSED', 'OPENED', 'RETURNED',
        'RETURNED_BY_ITSELF', 'APPROVED', 'REJECTED')),
    account_id uuid,
    at timestamptz not null
);
create index dossier_step_dossier on dossier_step (dossier_id, at, id);
revoke update, delete on dossier_step from amana_app;

-- R2: what was submitted in a round, as data. It is never changed; only a submission that was recalled unread goes.
create table dossier_round (
    id uuid primary key,
    dossier_id uuid not null references dossier (id),
    region_code text collate "C" not null references region (code),
    number int not null check (number > 0),
    format int not null,
    snapshot jsonb not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null,
    unique (dossier_id, number)
);
revoke update on dossier_round from amana_app;

-- R3: what leadership remarked, on a place of the dossier or on the whole.
create table remark (
    id uuid primary key,
    dossier_id uuid not null references dossier (id),
    region_code text collate "C" not null references region (code),
    round int not null,
    place text,
    words text not null,
    rejection boolean not null default false,
    author uuid not null,
    at timestamptz not null
);
create index remark_dossier on remark (dossier_id, at);
revoke update on remark from amana_app;

-- A3: the words and the persons of a dossier are the region's and the leadership's.
alter table dossier_round enable row level security;
create policy dossier_round_scope on dossier_round
    using (current_setting('amana.regions', true) = '*'
        or region_code = any (string_to_array(current_setting('amana.regions', true), ',')));
alter table remark enable row level security;
create policy remark_scope on remark
    using (current_setting('amana.regions', true) = '*'
        or region_code = any (string_to_array(current_setting('amana.regions', true), ',')));
