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
