-- M7, M8: of a person who is erased the record stays as an empty one, because seats, posts and lists of the past refer to it;
-- nobody sees it any more. How many there were of which kind is counted here without them.
alter table member add column erased_on date;
do $$
declare
    named text;
begin
    select conname into strict named from pg_constraint
    where conrelid = 'member'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%given_name_latin%';
    execute format('alter table member drop constraint %I', named);
end
$$;
alter table member add constraint member_named check (erased_on is not null
    or given_name_ar <> '' and family_name_ar <> '' or given_name_latin <> '' and family_name_latin <> '');
create index member_left on member (status_on, id) where status not in ('ACTIVE', 'SUSPENDED') and erased_on is null;

drop policy member_scope on member;
create policy member_scope on member to amana_app using (erased_on is null and (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[])));

create table erased_member_count (
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    status text not null,
    gender text not null,
    birth_year int not null,
    joined_year int not null,
    left_year int not null,
    members bigint not null,
    primary key (province_code, status, gender, birth_year, joined_year, left_year)
);
alter table erased_member_count enable row level security;
create policy erased_member_count_scope on erased_member_count to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke insert, update, delete on erased_member_count from amana_app;

-- What is counted is what is seen.
create or replace function count_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'INSERT' then
        insert into member_count
            select region_code, province_code, status, gender, identity_hash is not null, count(*)
            from added where erased_on is null group by 1, 2, 3, 4, 5;
    elsif tg_op = 'DELETE' then
        insert into member_count
            select region_code, province_code, status, gender, identity_hash is not null, -count(*)
            from removed where erased_on is null group by 1, 2, 3, 4, 5;
    else
        insert into member_count
            select region_code, province_code, status, gender, complete, sum(members)
            from (
                select region_code, province_code, status, gender, identity_hash is not null as complete, 1 as members
                from added where erased_on is null
                union all
                select region_code, province_code, status, gender, identity_hash is not null, -1
                from removed where erased_on is null
            ) changed
            group by 1, 2, 3, 4, 5 having sum(members) <> 0;
    end if;
    return null;
end
$$;

-- A value of the same kind that says nothing; null stays null, so that what belongs together stays so.
create function emptied(tab text, col text) returns text language sql stable set search_path = public
    return (
        select format('%1$I = case when %1$I is null then null else %2$s end', col,
            case format_type(a.atttypid, null)
                when 'text' then '''''' when 'bytea' then '''\x''::bytea' when 'jsonb' then '''{}''::jsonb'
                when 'uuid' then 'null::uuid' else 'null' end)
        from pg_attribute a where a.attrelid = tab::regclass and a.attname = col and not a.attisdropped);

-- Attachments that no row of any table refers to any more, out of some.
create function erase_unused_attachments(candidates uuid[]) returns int
    language plpgsql security definer set search_path = public as $$
declare
    unused uuid[] := candidates;
    c record;
begin
    for c in
        select t.oid::regclass as tab, a.attname as col from pg_class t join pg_attribute a on a.attrelid = t.oid
        where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and a.atttypid = 'uuid'::regtype
            and not a.attisdropped and not (t.relname = 'attachment' and a.attname = 'id') and a.attname like '%\_id'
    loop
        exit when cardinality(unused) = 0;
        execute format('select coalesce(array_agg(u), ''{}'') from unnest($1) u where not exists (select from %s where %I = u)',
            c.tab, c.col) into unused using unused;
    end loop;
    delete from attachment where id = any (unused);
    delete from attachment_piece p where not exists (select from attachment a where a.sha256 = p.sha256)
        and p.sha256 in (select sha256 from attachment_content k where not exists (
            select from attachment a where a.sha256 = k.sha256));
    delete from attachment_content k where not exists (select from attachment a where a.sha256 = k.sha256)
        and not exists (select from attachment_piece p where p.sha256 = k.sha256);
    return cardinality(unused);
end
$$;

-- Erases a person who is no longer a member: `gone` names tables and columns whose rows go ("card_batch_member.member_id", or
-- "correction_step.correction_id<correction.member_id"), `words` tables, columns and what is emptied in them
-- ("transfer.member_id:reason"). Nobody who is a member can be erased by it, whoever asks.
create function erase_member(member_key uuid, gone text[], words text[], day date) returns void
    language plpgsql security definer set search_path = public as $$
declare
    m member%rowtype;
    entry text;
    parts text[];
    attachments uuid[] := '{}';
    found uuid[];
    col text;
    accounts uuid[];
begin
    select * into strict m from member
    where id = member_key and status not in ('ACTIVE', 'SUSPENDED') and erased_on is null for update;
    select coalesce(array_agg(id), '{}') into accounts from account where member_id = member_key;
    foreach entry in array words || gone loop
        parts := regexp_match(entry, '^(\w+)\.(\w+)(?:<(\w+)\.(\w+))?(?::(\w+(?:,\w+)*))?$');
        -- A table of a later step that this database has not taken yet.
        continue when to_regclass(parts[1]) is null;
        for col in
            select a.attname from pg_attribute a where a.attrelid = parts[1]::regclass and a.atttypid = 'uuid'::regtype
                and a.attname in ('attachment_id', 'photograph_id', 'proof_id', 'scan_id')
                and (parts[5] is null or a.attname = any (string_to_array(parts[5], ',')))
        loop
            execute format('select coalesce(array_agg(%I), ''{}'') from %I where %s and %1$I is not null', col, parts[1],
                case when parts[3] is null then format('%I = $1', parts[2])
                    else format('%I in (select id from %I where %I = $1)', parts[2], parts[3], parts[4]) end)
                into found using member_key;
            attachments := attachments || found;
        end loop;
        if parts[5] is null then
            execute format('delete from %I where %s', parts[1],
                case when parts[3] is null then format('%I = any ($1)', parts[2])
                    else format('%I in (select id from %I where %I = any ($1))', parts[2], parts[3], parts[4]) end)
                using case when parts[2] = 'account_id' then accounts else array[member_key] end;
        else
            execute format('update %I set %s where %I = $1', parts[1],
                (select string_agg(emptied(parts[1], c), ', ') from unnest(string_to_array(parts[5], ',')) c), parts[2])
                using member_key;
        end if;
    end loop;
    delete from letter where lower(address) = lower(m.email)
        or lower(address) in (select lower(login) from account where id = any (accounts));
    delete from text_message where phone = m.phone;
    delete from passkey where account_id = any (accounts);
    delete from spring_session where principal_name in (select a::text from unnest(accounts) a);
    update account set login = 'erased-' || id, name_ar = '', name_latin = '', password_hash = null, state = 'CLOSED',
        language = null, version = version + 1
    where id = any (accounts);
    insert into erased_member_count values (m.region_code, m.province_code, m.status, m.gender,
        extract(year from m.birth_date), extract(year from m.joined_on), extract(year from m.status_on), 1)
    on conflict (province_code, status, gender, birth_year, joined_year, left_year)
        do update set members = erased_member_count.members + 1;
    update member set number = 'X' || replace(id::text, '-', ''), commune_code = null, given_name_ar = '', family_name_ar = '',
        given_name_latin = '', family_name_latin = '', sort_ar = '', sort_latin = '',
        birth_date = date_trunc('year', birth_date)::date, identity_kind = null, identity_sealed = null, identity_hash = null,
        phone = null, email = null, address = null, source = '', import_id = null, erased_on = day, version = version + 1
    where id = member_key;
    perform erase_unused_attachments(attachments);
end
$$;

-- M8: an application that was refused or withdrawn a while ago, or whose member was erased, keeps its days and nothing else.
create function erase_application(application_key uuid, day date) returns void
    language plpgsql security definer set search_path = public as $$
declare
    attachments uuid[];
begin
    select array_remove(array[photograph_id, appeal_decision_id], null) into strict attachments from application
    where id = application_key and state in ('REFUSED', 'WITHDRAWN', 'ACCEPTED') and erased_on is null for update;
    update application set erased_on = day, commune_code = null, given_name_ar = '', family_name_ar = '', given_name_latin = '',
        family_name_latin = '', sort_ar = '', sort_latin = '', gender = null, birth_date = null, identity_kind = null,
        identity_sealed = null, identity_hash = null, phone = null, email = null, address = null, photograph_id = null,
        appeal_decision_id = null, secret_hash = 'erased ' || id,
        refusal_reason = case when refusal_reason is null then null else '' end,
        appeal_text = case when appeal_text is null then null else '' end, version = version + 1
    where id = application_key;
    delete from application_note where application_id = application_key;
    perform erase_unused_attachments(attachments);
end
$$;
revoke execute on function erase_member(uuid, text[], text[], date), erase_application(uuid, date),
    erase_unused_attachments(uuid[]), emptied(text, text) from public;
grant execute on function erase_member(uuid, text[], text[], date), erase_application(uuid, date) to amana_app;

-- What the nights erased: numbers only.
create table erasure_run (
    id uuid primary key,
    kind text not null,
    before_day date not null,
    erased bigint not null,
    run_at timestamptz not null
);
create index erasure_run_at on erasure_run (run_at desc, kind);
revoke update on erasure_run from amana_app;
