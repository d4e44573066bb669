-- Who was a member of a territory on a day, and could vote or be proposed under the rules of that day: from the joining
-- date, the history of statuses (M3) and the transfers that took effect later (M4). Null for the region asks the nation.
create function roll_of(in_region text, in_province text, on_date date, minimum_age int, months int)
    returns table (member_id uuid, province_code text, status text, votes boolean, eligible boolean)
    language sql stable
    begin atomic
        with moved as (
            select distinct on (t.member_id) t.member_id, t.from_region_code, t.from_province_code
            from transfer t where t.effective_on > on_date
            order by t.member_id, t.effective_on, t.ended_at
        ), standing as (
            select distinct on (s.member_id) s.member_id, s.status
            from member_status_change s where s.on_day <= on_date
            order by s.member_id, s.on_day desc, s.changed_at desc
        ), known as (
            select m.id, m.joined_on, m.birth_date, m.identity_hash is not null as complete,
                coalesce(v.from_region_code, m.region_code) as region, coalesce(v.from_province_code, m.province_code) as province,
                coalesce(w.status, 'ACTIVE') as status
            from member m
                left join moved v on v.member_id = m.id
                left join standing w on w.member_id = m.id
            where m.joined_on <= on_date
        )
        select k.id, k.province, k.status,
            k.status = 'ACTIVE' and k.birth_date <= on_date - make_interval(years => minimum_age),
            k.status = 'ACTIVE' and k.birth_date <= on_date - make_interval(years => minimum_age) and k.complete
                and k.joined_on <= on_date - make_interval(months => months)
        from known k
        where k.status in ('ACTIVE', 'SUSPENDED')
            and (in_region is null or k.region = in_region) and (in_province is null or k.province = in_province);
    end;

-- A roll as it was frozen: keys only, and the fingerprint of its canonical form (docs/decisions.md).
create table frozen_roll (
    id uuid primary key,
    region_code text collate "C" references region (code),
    province_code text collate "C" references province (code),
    on_day date not null,
    minimum_age int not null,
    months int not null,
    members bigint not null,
    voters bigint not null,
    eligible bigint not null,
    fingerprint text collate "C" not null unique,
    frozen_at timestamptz not null,
    frozen_by uuid,
    check (province_code is null or region_code is not null)
);
create index frozen_roll_place on frozen_roll (region_code, frozen_at);
alter table frozen_roll enable row level security;
create policy frozen_roll_scope on frozen_roll to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke update, delete on frozen_roll from amana_app;

create table frozen_roll_member (
    roll_id uuid not null references frozen_roll (id),
    member_id uuid not null,
    province_code text collate "C" not null,
    status text collate "C" not null,
    votes boolean not null,
    eligible boolean not null,
    primary key (roll_id, member_id)
);
alter table frozen_roll_member enable row level security;
create policy frozen_roll_member_scope on frozen_roll_member for select to amana_app using (
    exists (select from frozen_roll r where r.id = roll_id));
create policy frozen_roll_member_new on frozen_roll_member for insert to amana_app with check (true);
revoke update, delete on frozen_roll_member from amana_app;

-- The check learns what was frozen under a fingerprint: territory, day, counts.
create function frozen_roll_facts(mark text)
    returns table (region_code text, province_code text, on_day date, members bigint, voters bigint, eligible bigint,
        frozen_at timestamptz)
    language sql stable security definer set search_path = public
    begin atomic
        select r.region_code, r.province_code, r.on_day, r.members, r.voters, r.eligible, r.frozen_at
        from frozen_roll r where r.fingerprint = mark;
    end;
revoke execute on function frozen_roll_facts(text) from public;
grant execute on function frozen_roll_facts(text) to amana_app;
