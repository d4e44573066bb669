-- M1: two records of one person made one. The record that was absorbed leaves the register, so that no list, count or search
-- knows it any more; its number and its document still lead to the one that goes on. For a while everything can go back.
create table member_merge (
    id uuid primary key,
    survivor_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    absorbed_id uuid not null,
    absorbed_number text collate "C" not null,
    -- The document that the one record did not keep: it counts as registered all the same.
    other_identity_hash bytea,
    -- The absorbed record as it was, and the survivor's before and after; gone once it can no longer be undone.
    absorbed_record jsonb,
    survivor_before jsonb,
    survivor_after jsonb,
    -- The change of status that the merge itself made, where it made one.
    status_change_id uuid,
    merged_by uuid,
    merged_at timestamptz not null,
    undo_until date not null,
    undone_by uuid,
    undone_at timestamptz,
    foreign key (survivor_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade deferrable initially deferred,
    check (survivor_id <> absorbed_id)
);
create unique index member_merge_absorbed on member_merge (absorbed_id) where undone_at is null;
create unique index member_merge_number on member_merge (absorbed_number) where undone_at is null;
create index member_merge_survivor on member_merge (survivor_id);
create index member_merge_identity on member_merge (other_identity_hash)
    where other_identity_hash is not null and undone_at is null;
create index member_merge_undo_until on member_merge (undo_until) where absorbed_record is not null;
alter table member_merge enable row level security;
create policy member_merge_scope on member_merge to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke delete on member_merge from amana_app;

-- What followed from one record to the other, row by row; kept whole where the row itself could not.
create table member_merge_row (
    merge_id uuid not null references member_merge (id),
    table_name text not null,
    key jsonb not null,
    kept jsonb
);
create index member_merge_row_merge on member_merge_row (merge_id);
alter table member_merge_row enable row level security;
create policy member_merge_row_scope on member_merge_row to amana_app using (
    exists (select from member_merge m where m.id = merge_id));
revoke insert, update on member_merge_row from amana_app;

-- A row's primary key but for the member.
create function row_key(tab text, content jsonb) returns jsonb language sql stable set search_path = public
    return coalesce((
        select jsonb_object_agg(a.attname, content -> a.attname::text)
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = tab::regclass and i.indisprimary and a.attname <> 'member_id'), '{}');

-- Whether a table's rows carry their member's territory by constraint.
create function goes_along(tab text) returns boolean language sql stable set search_path = public
    return exists (
        select from pg_constraint
        where conrelid = tab::regclass and contype = 'f' and confrelid = 'member'::regclass and cardinality(conkey) = 3
            and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) = 'member_id');

-- Whoever has read such a row before is told that it was changed.
create function raised_version(tab text) returns text language sql stable set search_path = public
    return case when exists (
        select from pg_attribute where attrelid = tab::regclass and attname = 'version' and not attisdropped)
        then ', version = version + 1' else '' end;

create function members_visible(members uuid[]) returns boolean language sql stable set search_path = public
    return cardinality(members) = (
        select count(*) from member
        where id = any (members) and ('*' = any (visible_regions()) or region_code = any (visible_regions())
            or province_code = any (visible_provinces())));

-- Everything kept of the absorbed member becomes the survivor's, and the record leaves the register. Rows of `joins` that the
-- survivor has already, and all of `aside`, are kept with the merge; those of `loosens` are left without a member then.
create function absorb_member(merge uuid, follows text[], joins text[], aside text[], loosens text[]) returns void
    language plpgsql security definer set search_path = public as $$
declare
    m member_merge%rowtype;
    s member%rowtype;
    tab text;
    along text;
    one record;
begin
    select * into strict m from member_merge where id = merge and undone_at is null;
    if not members_visible(array[m.survivor_id, m.absorbed_id]) then
        raise insufficient_privilege using message = 'members out of scope';
    end if;
    select * into strict s from member where id = m.survivor_id;
    foreach tab in array follows || joins || aside || loosens loop
        along := raised_version(tab) || case when goes_along(tab) then ', region_code = $3, province_code = $4' else '' end;
        for one in execute format('select t.ctid as at, to_jsonb(t) as content from %I t where member_id = $1', tab)
            using m.absorbed_id
        loop
            if tab = any (aside) then
                insert into member_merge_row values (merge, tab, row_key(tab, one.content), one.content);
                execute format('delete from %I where ctid = $1', tab) using one.at;
                continue;
            end if;
            begin
                execute format('update %I set member_id = $2%s where ctid = $1', tab, along)
                    using one.at, s.id, s.region_code, s.province_code;
                insert into member_merge_row values (merge, tab, row_key(tab, one.content), null);
            exception when unique_violation or exclusion_violation then
                if tab = any (loosens) then
                    execute format('update %I set member_id = null%s where ctid = $1', tab, raised_version(tab)) using one.at;
                    insert into member_merge_row values (merge, tab, row_key(tab, one.content), null);
                elsif tab = any (joins) then
                    insert into member_merge_row values (merge, tab, row_key(tab, one.content), one.content);
                    execute format('delete from %I where ctid = $1', tab) using one.at;
                else
                    raise;
                end if;
            end;
        end loop;
    end loop;
    -- Earlier merges into the absorbed record lead to the survivor now.
    insert into member_merge_row
        select merge, 'member_merge', jsonb_build_object('id', id), null from member_merge
        where survivor_id = m.absorbed_id and id <> merge;
    update member_merge set survivor_id = s.id, region_code = s.region_code, province_code = s.province_code
    where survivor_id = m.absorbed_id and id <> merge;
    delete from member where id = m.absorbed_id;
end
$$;

-- The other way round: what the survivor still has as the merge left it goes back to what it was, the absorbed record comes
-- back, and with it what followed. A province that was closed meanwhile gives way to the survivor's.
create function restore_member(merge uuid) returns void
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
revoke execute on function absorb_member(uuid, text[], text[], text[], text[]), restore_member(uuid) from public;
grant execute on function absorb_member(uuid, text[], text[], text[], text[]), restore_member(uuid) to amana_app;

-- M1: a document counts as registered also where the record that bore it was absorbed.
create or replace function registered_identities(hashes bytea[]) returns setof bytea
    language sql stable security definer set search_path = public set enable_seqscan = off
    begin atomic
        select identity_hash from member where identity_hash = any (hashes)
        union all
        select other_identity_hash from member_merge
        where other_identity_hash = any (hashes) and other_identity_hash is not null and undone_at is null;
    end;
