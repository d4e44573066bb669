-- What was uploaded: each content once, in pieces so that it is read as a stream.
create table attachment_content (
    sha256 bytea primary key,
    media_type text not null,
    size bigint not null
);
create table attachment_piece (
    sha256 bytea not null references attachment_content (sha256),
    number int not null,
    bytes bytea not null,
    primary key (sha256, number)
);
alter table attachment_piece alter column bytes set storage external;
create table attachment (
    id uuid primary key,
    sha256 bytea not null references attachment_content (sha256),
    name text not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" references province (code),
    stored_by uuid,
    stored_at timestamptz not null
);
create index attachment_region on attachment (region_code, stored_at);

alter table attachment enable row level security;
create policy attachment_scope on attachment to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke update on attachment, attachment_content, attachment_piece from amana_app;
