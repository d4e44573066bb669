-- What waits to be sent, by whatever means: deleted when sent; of what was given up the words go, and the fact stays a while.
create table message (
    id uuid primary key,
    means text not null check (means in ('EMAIL', 'PHONE')),
    address text not null,
    kind text not null,
    language text not null,
    subject text,
    body text,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    failure text check (failure in ('UNREACHABLE', 'SIGN_IN', 'REFUSED')),
    given_up_at timestamptz,
    check ((given_up_at is null) = (body is not null)),
    check ((subject is not null) = (means = 'EMAIL' and body is not null))
);
create index message_due on message (means, next_attempt_at) where given_up_at is null;

insert into message (id, means, address, kind, language, subject, body, queued_at, next_attempt_at, attempts, failure, given_up_at)
select id, 'EMAIL', address, kind, language, subject, body, queued_at, next_attempt_at, attempts, failure, given_up_at from letter
union all
select id, 'PHONE', phone, kind, case when body !~ '[ء-ي]' then 'fr' else 'ar' end, null, body,
    queued_at, next_attempt_at, attempts, failure, given_up_at
from text_message;
drop table letter;
drop table text_message;
delete from scheduled_tasks where task_name in ('mail-lost', 'text-lost');

-- As before, but for the messages: the outbox forgets the addresses itself, those that were replaced included.
create or replace function erase_member(member_key uuid, gone text[], words text[], day date) returns void
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
