-- Where the headings of a sent file do not say what its columns hold, somebody says it before the rows are read.
alter table member_import drop constraint member_import_state_check;
alter table member_import add constraint member_import_state_check check (
    state in ('CHOOSING', 'READING', 'READY', 'WRITING', 'IMPORTED', 'UNDOING', 'UNDONE', 'CANCELLED', 'UNREADABLE'));
drop index member_import_sent;
create unique index member_import_sent on member_import (fingerprint, region_code, coalesce(province_code, ''))
    where state in ('CHOOSING', 'READING', 'READY', 'WRITING');

-- Remembered for the account's next file with the same headings, of which only a fingerprint is kept.
create table import_column_choice (
    account_id uuid not null references account (id) on delete cascade,
    headings bytea not null,
    columns text not null,
    chosen_at timestamptz not null,
    primary key (account_id, headings)
);
