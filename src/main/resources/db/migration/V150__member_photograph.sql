-- M6: a member's photograph, redrawn small and without what came with the file; one, and replaced in its place, so that
-- nothing of a former one is left (M8).
create table member_photograph (
    member_id uuid primary key,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    jpeg bytea not null check (octet_length(jpeg) between 1 and 400000),
    kept_at timestamptz not null,
    kept_by uuid,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade
);
alter table member_photograph alter column jpeg set storage external;
alter table member_photograph enable row level security;
create policy member_photograph_scope on member_photograph to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
