-- Lists of members that someone takes away: who asked for which, in what role and what for (M7, M8), made behind the
-- request. The file goes after some days; that it was made stays as long as the setting says.
create table member_export (
    id uuid primary key,
    version int not null,
    asked_by uuid not null,
    -- what a member is told of who took the data away
    role text not null,
    territory text collate "C",
    -- whose members it may hold: regions ('*' for all), provinces and the regions of these
    regions text[] not null,
    provinces text[] not null,
    province_regions text[] not null,
    -- which of them: what the list's address said, and who was marked in it; erased with the file
    criteria text,
    members uuid[],
    columns text[] not null,
    format text not null check (format in ('XLSX', 'CSV', 'PDF')),
    language text not null,
    purpose text not null,
    purpose_words text,
    state text not null check (state in ('WAITING', 'READY', 'STOPPED', 'REFUSED', 'ERASED')),
    refusal text check (refusal in ('ROLE_ENDED', 'TOO_MANY')),
    expected int not null,
    rows int not null default 0,
    size bigint not null default 0,
    asked_at timestamptz not null,
    made_at timestamptz,
    kept_until timestamptz,
    downloads int not null default 0,
    downloaded_at timestamptz,
    check ((state = 'REFUSED') = (refusal is not null)),
    check (state <> 'READY' or made_at is not null and kept_until is not null)
);
create index member_export_of_account on member_export (asked_by, id desc);
create index member_export_to_erase on member_export (kept_until) where state = 'READY';

-- How far the work has come: written beside the transaction that makes the file, which nobody else sees before its end.
create table export_progress (
    export_id uuid primary key references member_export (id) on delete cascade,
    rows_made int not null,
    worked_at timestamptz not null
);

-- The file. Who does not see all of its members sees no piece of it (A1, A3).
create table export_piece (
    export_id uuid not null references member_export (id) on delete cascade,
    number int not null,
    regions text[] not null,
    provinces text[] not null,
    province_regions text[] not null,
    bytes bytea not null,
    primary key (export_id, number)
);
alter table export_piece enable row level security;
create policy export_piece_scope on export_piece to amana_app using (
    (select '*' = any (visible_regions()))
    or regions <@ (select visible_regions())::text[]
        and (provinces <@ (select visible_provinces())::text[]
            or province_regions <@ (select visible_regions())::text[]));

-- Whose data an export held, so that they can be told (M7). Keys alone, entered by the million: no foreign key.
create table export_row (
    member_id uuid not null,
    export_id uuid not null,
    primary key (member_id, export_id)
);
create index export_row_export on export_row (export_id);
