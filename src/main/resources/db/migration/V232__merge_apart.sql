-- M1: who was told apart from an absorbed record is told apart from the one that goes on; parted again, each is as before.
create table member_merge_apart (
    merge_id uuid not null references member_merge (id),
    third_id uuid not null,
    likeness int not null,
    signs text[] not null,
    found_on date not null,
    pass uuid not null,
    apart_by uuid,
    apart_at timestamptz not null,
    -- what this made of the survivor's own pair with the third: a new one, or the mark on one that was open
    made boolean not null default false,
    marked boolean not null default false,
    primary key (merge_id, third_id)
);
alter table member_merge_apart enable row level security;
create policy member_merge_apart_scope on member_merge_apart to amana_app using (
    exists (select from member_merge m where m.id = merge_id));
revoke insert, update on member_merge_apart from amana_app;

-- Before the absorbed record leaves the register, and its pairs with it.
create function carry_apart(merge uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    m member_merge%rowtype;
    one record;
begin
    select * into strict m from member_merge where id = merge and undone_at is null;
    if not members_visible(array[m.survivor_id, m.absorbed_id]) then
        raise insufficient_privilege using message = 'members out of scope';
    end if;
    for one in
        select p.*, case when p.one_id = m.absorbed_id then p.other_id else p.one_id end as third
        from likely_pair p
        where m.absorbed_id in (p.one_id, p.other_id) and m.survivor_id not in (p.one_id, p.other_id)
            and p.apart_at is not null
    loop
        insert into member_merge_apart (merge_id, third_id, likeness, signs, found_on, pass, apart_by, apart_at)
        values (merge, one.third, one.likeness, one.signs, one.found_on, one.pass, one.apart_by, one.apart_at);
        update likely_pair set apart_at = one.apart_at, apart_by = one.apart_by
        where one_id = least(m.survivor_id, one.third) and other_id = greatest(m.survivor_id, one.third)
            and apart_at is null;
        if found then
            update member_merge_apart set marked = true where merge_id = merge and third_id = one.third;
        else
            insert into likely_pair (id, one_id, one_region, one_province, other_id, other_region, other_province,
                likeness, signs, found_on, pass, apart_by, apart_at)
            select uuidv7(), a.id, a.region_code, a.province_code, b.id, b.region_code, b.province_code,
                one.likeness, one.signs, one.found_on, one.pass, one.apart_by, one.apart_at
            from member a, member b
            where a.id = least(m.survivor_id, one.third) and b.id = greatest(m.survivor_id, one.third)
            on conflict (one_id, other_id) do nothing;
            if found then
                update member_merge_apart set made = true where merge_id = merge and third_id = one.third;
            end if;
        end if;
    end loop;
end
$$;

-- Once the absorbed record is back.
create function part_apart(merge uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    m member_merge%rowtype;
    one record;
begin
    select * into strict m from member_merge where id = merge;
    if not members_visible(array[m.survivor_id]) then
        raise insufficient_privilege using message = 'member out of scope';
    end if;
    for one in select * from member_merge_apart where merge_id = merge loop
        insert into likely_pair (id, one_id, one_region, one_province, other_id, other_region, other_province,
            likeness, signs, found_on, pass, apart_by, apart_at)
        select uuidv7(), a.id, a.region_code, a.province_code, b.id, b.region_code, b.province_code,
            one.likeness, one.signs, one.found_on, one.pass, one.apart_by, one.apart_at
        from member a, member b
        where a.id = least(m.absorbed_id, one.third_id) and b.id = greatest(m.absorbed_id, one.third_id)
        on conflict (one_id, other_id) do update set apart_by = excluded.apart_by, apart_at = excluded.apart_at;
        if one.made then
            delete from likely_pair
            where one_id = least(m.survivor_id, one.third_id) and other_id = greatest(m.survivor_id, one.third_id)
                and apart_at = one.apart_at;
        elsif one.marked then
            update likely_pair set apart_at = null, apart_by = null
            where one_id = least(m.survivor_id, one.third_id) and other_id = greatest(m.survivor_id, one.third_id)
                and apart_at = one.apart_at;
        end if;
    end loop;
    delete from member_merge_apart where merge_id = merge;
end
$$;
revoke execute on function carry_apart(uuid), part_apart(uuid) from public;
grant execute on function carry_apart(uuid), part_apart(uuid) to amana_app;
