-- How many members there are of each kind in each province, counted as they change, so that no page counts a million
-- rows. A change adds what it adds and takes away what it takes away, on rows of its own: nobody waits for anybody, and
-- the sum is true at any instant. From time to time the rows of one kind are made one again.
create table member_count (
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    status text not null,
    gender text not null,
    complete boolean not null,
    members bigint not null
);
create index member_count_place on member_count (region_code, province_code);
alter table member_count enable row level security;
create policy member_count_scope on member_count to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke insert, update, delete on member_count from amana_app;

create function count_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'INSERT' then
        insert into member_count
            select region_code, province_code, status, gender, identity_hash is not null, count(*)
            from added group by 1, 2, 3, 4, 5;
    elsif tg_op = 'DELETE' then
        insert into member_count
            select region_code, province_code, status, gender, identity_hash is not null, -count(*)
            from removed group by 1, 2, 3, 4, 5;
    else
        insert into member_count
            select region_code, province_code, status, gender, complete, sum(members)
            from (
                select region_code, province_code, status, gender, identity_hash is not null as complete, 1 as members
                from added
                union all
                select region_code, province_code, status, gender, identity_hash is not null, -1 from removed
            ) changed
            group by 1, 2, 3, 4, 5 having sum(members) <> 0;
    end if;
    return null;
end
$$;
create trigger member_added after insert on member
    referencing new table as added for each statement execute function count_members();
create trigger member_removed after delete on member
    referencing old table as removed for each statement execute function count_members();
create trigger member_changed after update on member
    referencing old table as removed new table as added for each statement execute function count_members();

-- Makes one row of the many of each kind; whoever counts meanwhile counts the same.
create function sum_member_counts() returns void language sql security definer set search_path = public
    begin atomic
        with gone as (delete from member_count returning *)
        insert into member_count
            select region_code, province_code, status, gender, complete, sum(members)
            from gone group by 1, 2, 3, 4, 5 having sum(members) <> 0;
    end;
revoke execute on function sum_member_counts() from public;
grant execute on function sum_member_counts() to amana_app;

insert into member_count
    select region_code, province_code, status, gender, identity_hash is not null, count(*)
    from member group by 1, 2, 3, 4, 5;
