-- M8, A3: lists of people that wait to be imported. What a row says is sealed, and gone once it is imported or given up.
create table member_import (
    id uuid primary key,
    version int not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" references province (code),
    file_name text not null,
    source text not null,
    consent_on date,
    columns text not null,
    ignored text not null,
    state text not null check (state in ('READY', 'IMPORTED', 'CANCELLED')),
    good int not null,
    doubtful int not null,
    bad int not null,
    imported int not null,
    uploaded_by uuid,
    uploaded_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz
);
create index member_import_region on member_import (region_code, uploaded_at desc);
create table member_import_row (
    id uuid primary key,
    import_id uuid not null references member_import (id) on delete cascade,
    row_number int not null,
    region_code text collate "C" not null,
    province_code text collate "C",
    standing text not null check (standing in ('GOOD', 'DOUBTFUL', 'BAD')),
    sealed bytea not null,
    unique (import_id, row_number)
);

alter table member_import enable row level security;
create policy member_import_scope on member_import to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
alter table member_import_row enable row level security;
create policy member_import_row_scope on member_import_row to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
