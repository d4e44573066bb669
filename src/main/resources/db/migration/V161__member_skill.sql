-- P2: what members can do, and when they can be called upon; in their own words of a closed set.
create table member_skill (
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    skill text not null,
    declared_on date not null,
    primary key (member_id, skill),
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade
);
create index member_skill_region on member_skill (region_code, skill, member_id);
create index member_skill_province on member_skill (province_code, skill, member_id);

create table member_availability (
    member_id uuid primary key,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    availability text not null,
    declared_on date not null,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade
);

alter table member_skill enable row level security;
create policy member_skill_scope on member_skill to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
alter table member_availability enable row level security;
create policy member_availability_scope on member_availability to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
