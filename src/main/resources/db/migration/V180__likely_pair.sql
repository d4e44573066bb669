-- M1: pairs of members who are likely one person. A pair is seen by who sees both (A3).
create table likely_pair (
    id uuid primary key,
    one_id uuid not null,
    one_region text collate "C" not null,
    one_province text collate "C" not null,
    other_id uuid not null,
    other_region text collate "C" not null,
    other_province text collate "C" not null,
    likeness int not null check (likeness between 1 and 100),
    signs text[] not null,
    found_on date not null,
    -- the pass that found it last; what the newest pass no longer finds is forgotten
    pass uuid not null,
    -- told apart: known to be two persons, and not asked again
    apart_by uuid,
    apart_at timestamptz,
    unique (one_id, other_id),
    check (one_id < other_id),
    check (apart_by is null or apart_at is not null),
    foreign key (one_id, one_region, one_province) references member (id, region_code, province_code)
        on update cascade on delete cascade,
    foreign key (other_id, other_region, other_province) references member (id, region_code, province_code)
        on update cascade on delete cascade
);
create index likely_pair_other on likely_pair (other_id);
create index likely_pair_open on likely_pair (likeness desc, found_on, id) where apart_at is null;
create index likely_pair_apart on likely_pair (apart_at desc, id) where apart_at is not null;
alter table likely_pair enable row level security;
create policy likely_pair_scope on likely_pair to amana_app using (
    (select '*' = any (visible_regions()))
    or (one_region = any ((select visible_regions())::text[]) or one_province = any ((select visible_provinces())::text[]))
        and (other_region = any ((select visible_regions())::text[])
            or other_province = any ((select visible_provinces())::text[])));

-- How far the search for them has come: the last birth date that was looked at. One at a time.
create table duplicate_pass (
    id uuid primary key,
    begun_at timestamptz not null,
    looked_until date,
    compared bigint not null default 0,
    pairs bigint not null default 0,
    finished_at timestamptz
);
create unique index duplicate_pass_running on duplicate_pass ((true)) where finished_at is null;

-- How many rows of each table speak of a member who is about to be absorbed; numbers only.
create function merge_counts(absorbed uuid, tables text[]) returns table (tab text, n bigint)
    language plpgsql stable security definer set search_path = public as $$
begin
    if not members_visible(array[absorbed]) then
        return;
    end if;
    foreach tab in array tables loop
        execute format('select count(*) from %I where member_id = $1', tab) into n using absorbed;
        if n > 0 then
            return next;
        end if;
    end loop;
end
$$;
revoke execute on function merge_counts(uuid, text[]) from public;
grant execute on function merge_counts(uuid, text[]) to amana_app;

-- Parts two records again, as V179 says; the version that is raised is the member's.
create or replace function restore_member(merge uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    m member_merge%rowtype;
    s member%rowtype;
    back jsonb;
    place jsonb := '{}';
    columns text;
    one record;
begin
    select * into strict m from member_merge where id = merge and undone_at is null and absorbed_record is not null;
    if not members_visible(array[m.survivor_id]) then
        raise insufficient_privilege using message = 'member out of scope';
    end if;
    select * into strict s from member where id = m.survivor_id;
    select jsonb_object_agg(key, value), string_agg(format('%1$I = w.%1$I', key), ', ') into back, columns
    from jsonb_each(m.survivor_before)
    where m.survivor_after -> key is distinct from value and to_jsonb(s) -> key is not distinct from m.survivor_after -> key
        and key not in ('id', 'version', 'folding', 'region_code', 'province_code');
    if back is not null then
        execute format('update member set %s, version = member.version + 1 from jsonb_populate_record($1, $2) w where member.id = $3',
                columns)
            using s, back, s.id;
    end if;
    if m.status_change_id is not null then
        delete from member_status_change where id = m.status_change_id;
    end if;
    if not exists (select from province where code = m.absorbed_record ->> 'province_code' and closed_on is null) then
        place := jsonb_build_object('region_code', s.region_code, 'province_code', s.province_code, 'commune_code', null);
    end if;
    insert into member select (jsonb_populate_record(s, m.absorbed_record || place)).*;
    select * into strict s from member where id = m.absorbed_id;
    for one in select * from member_merge_row where merge_id = merge loop
        if one.kept is not null then
            execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).* on conflict do nothing', one.table_name)
                using one.kept || case when goes_along(one.table_name) then place - 'commune_code' else '{}' end;
        else
            execute format('update %1$I t set %2$I = $1%3$s%4$s where (%2$I = $4 or %2$I is null) and %5$s to_jsonb(t) @> $5',
                    one.table_name, case one.table_name when 'member_merge' then 'survivor_id' else 'member_id' end,
                    raised_version(one.table_name),
                    case when one.table_name = 'member_merge' or goes_along(one.table_name)
                        then ', region_code = $2, province_code = $3' else '' end,
                    case when one.key ? 'id' then 't.id = ($5 ->> ''id'')::uuid and' else '' end)
                using s.id, s.region_code, s.province_code, m.survivor_id, one.key;
        end if;
    end loop;
end
$$;
