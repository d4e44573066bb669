-- Ages and joining months of the active members, counted behind the requests now and then, so that no page counts a
-- register: an age changes by itself, which no trigger sees.
create table member_figure (
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    kind text not null check (kind in ('AGE', 'JOINED')),
    gender text not null,
    -- the first age of the band; the first day of the month
    age int,
    month date,
    members bigint not null,
    check ((kind = 'AGE') = (age is not null)),
    check ((kind = 'JOINED') = (month is not null))
);
create index member_figure_place on member_figure (region_code, province_code);
alter table member_figure enable row level security;
create policy member_figure_scope on member_figure to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- When that was.
create table member_figure_count (
    single boolean primary key default true check (single),
    counted_at timestamptz not null
);
