-- N2: consultations held in a region before its list of nominees goes to the leadership.
create table consultation (
    id uuid primary key,
    version int not null,
    region_code text collate "C" not null references region (code),
    held_on date not null,
    place text not null,
    people_present int not null check (people_present >= 1),
    summary text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    list_id uuid
);
create index consultation_region on consultation (region_code, held_on desc);
create table consultation_province (
    consultation_id uuid not null references consultation (id) on delete cascade,
    province_code text collate "C" not null references province (code),
    primary key (consultation_id, province_code)
);
create table consultation_file (
    consultation_id uuid not null references consultation (id) on delete cascade,
    attachment_id uuid not null,
    primary key (consultation_id, attachment_id)
);

-- A3: the region's and the leadership's.
alter table consultation enable row level security;
create policy consultation_scope on consultation to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[]));
