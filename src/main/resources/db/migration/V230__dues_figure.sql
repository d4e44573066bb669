-- How the members stood with their dues at the end of each year (or today), counted with the other figures behind the requests.
create table dues_figure (
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    year int not null,
    standing text not null check (standing in ('PAID', 'EXEMPT', 'ARREARS')),
    members bigint not null
);
create index dues_figure_place on dues_figure (region_code, province_code);
alter table dues_figure enable row level security;
create policy dues_figure_scope on dues_figure to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
-- they are counted again when somebody looks next
delete from member_figure_count;
