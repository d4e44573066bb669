-- Lists are read, entered and taken back behind the request, a batch at a time: what has been done stands in the same
-- transaction as the work itself, so that it goes on after any interruption with no row twice and none lost.
alter table member_import drop constraint member_import_state_check;
alter table member_import
    add constraint member_import_state_check check (
        state in ('READING', 'READY', 'WRITING', 'IMPORTED', 'UNDOING', 'UNDONE', 'CANCELLED', 'UNREADABLE')),
    -- the headers as they stand in the file, in its order
    add column header text[] not null default '{}',
    add column fingerprint bytea,
    -- rows in the file, rows read so far, and the number of the last of them
    add column rows int not null default 0,
    add column rows_read int not null default 0,
    add column last_row int not null default 0,
    add column registered int not null default 0,
    -- what was decided, and how far it has come
    add column also_doubtful boolean not null default false,
    add column to_import int not null default 0,
    add column left_out int not null default 0,
    add column undo_until timestamptz,
    add column undone int not null default 0,
    add column kept int not null default 0,
    add column worked_at timestamptz,
    add column erased_at timestamptz;
update member_import set rows = good + doubtful + bad, rows_read = good + doubtful + bad;
update member_import set to_import = imported where state = 'IMPORTED';

-- The same file is not taken in twice at once.
create unique index member_import_sent on member_import (fingerprint, region_code, coalesce(province_code, ''))
    where state in ('READING', 'READY', 'WRITING');
create index member_import_at_work on member_import (uploaded_at)
    where state in ('READING', 'READY', 'WRITING', 'UNDOING');

-- The file while it is read, sealed.
create table member_import_piece (
    import_id uuid not null references member_import (id) on delete cascade,
    number int not null,
    region_code text collate "C" not null,
    province_code text collate "C",
    sealed bytea not null,
    primary key (import_id, number)
);
alter table member_import_piece alter column sealed set storage external;
alter table member_import_piece enable row level security;
create policy member_import_piece_scope on member_import_piece to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- Already registered is a standing of its own.
alter table member_import_row drop constraint member_import_row_standing_check;
alter table member_import_row add constraint member_import_row_standing_check
    check (standing in ('GOOD', 'DOUBTFUL', 'REGISTERED', 'BAD'));
create index member_import_row_standing on member_import_row (import_id, standing, row_number);

-- Keyed marks of what rows say, by which those that say the same are found; of no use without the key.
create table member_import_mark (
    import_id uuid not null references member_import (id) on delete cascade,
    mark bigint not null,
    row_number int not null,
    primary key (import_id, mark, row_number)
);
