-- M7, A7: where a member is reached opens their space by a code, so a change of it is remembered for some days, by whatever way
-- it comes about: who was reached before is told, and can have it put back. Nothing here speaks of older changes.
create table contact_change (
    id uuid primary key default uuidv7(),
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    means text not null check (means in ('EMAIL', 'PHONE')),
    -- What stood there before, null where nothing did, and since when; as the new one, since ever where the person has
    -- confirmed it by a code.
    old_address text,
    old_since timestamptz,
    since timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid,
    -- Who is to be told: at the old address, or by the other means where there was none.
    tell_address text,
    told_at timestamptz,
    -- Of the link in what they were told.
    secret_hash text collate "C" unique,
    stopped_at timestamptz,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade deferrable initially deferred
);
create index contact_change_member on contact_change (member_id, means, changed_at desc, id desc);
create index contact_change_untold on contact_change (changed_at) where told_at is null and tell_address is not null;
create index contact_change_age on contact_change (changed_at);
alter table contact_change enable row level security;
create policy contact_change_scope on contact_change to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- Since when a member's present address of this means has stood.
create function contact_since(member_key uuid, of_means text, registered timestamptz) returns timestamptz
    language sql stable set search_path = public
    return coalesce((
        select since from contact_change where member_id = member_key and means = of_means
        order by changed_at desc, id desc limit 1), registered);

create function contact_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare
    actor uuid := nullif(current_setting('amana.account', true), '')::uuid;
begin
    if old.phone is distinct from new.phone then
        insert into contact_change (member_id, region_code, province_code, means, old_address, old_since, since, changed_at,
                changed_by, tell_address)
            values (new.id, new.region_code, new.province_code, 'PHONE', old.phone,
                contact_since(new.id, 'PHONE', new.registered_at), clock_timestamp(), clock_timestamp(), actor,
                coalesce(old.phone, old.email));
    end if;
    if lower(old.email) is distinct from lower(new.email) then
        insert into contact_change (member_id, region_code, province_code, means, old_address, old_since, since, changed_at,
                changed_by, tell_address)
            values (new.id, new.region_code, new.province_code, 'EMAIL', old.email,
                contact_since(new.id, 'EMAIL', new.registered_at), clock_timestamp(), clock_timestamp(), actor,
                coalesce(old.email, old.phone));
    end if;
    return null;
end
$$;
revoke execute on function contact_changed() from public;
create trigger contact_changed after update of phone, email on member for each row
    when (new.erased_on is null
        and (old.phone is distinct from new.phone or lower(old.email) is distinct from lower(new.email)))
    execute function contact_changed();

-- Applicants confirmed theirs by a code.
insert into contact_change (member_id, region_code, province_code, means, since, changed_at, told_at)
    select m.id, m.region_code, m.province_code, a.contact_means, '-infinity', m.registered_at, m.registered_at
    from application a join member m on m.id = a.member_id
    where a.contact_confirmed_at is not null and m.registered_at > now() - interval '60 days' and m.erased_on is null
        and (a.contact_means = 'PHONE' and a.phone = m.phone
            or a.contact_means = 'EMAIL' and lower(a.email) = lower(m.email));

-- Who is reached at an address that has stood there since before then, or was confirmed by the person.
drop function members_reached(text, text);
create function members_reached(phone_number text, email_address text, stood_before timestamptz)
    returns table (id uuid, number text, birth_date date)
    language sql stable security definer set search_path = public
    begin atomic
        select m.id, m.number, m.birth_date from member m
        where m.phone = phone_number and m.status in ('ACTIVE', 'SUSPENDED')
            and contact_since(m.id, 'PHONE', m.registered_at) <= stood_before
        union
        select m.id, m.number, m.birth_date from member m
        where lower(m.email) = lower(email_address) and m.status in ('ACTIVE', 'SUSPENDED')
            and contact_since(m.id, 'EMAIL', m.registered_at) <= stood_before;
    end;
revoke execute on function members_reached(text, text, timestamptz), contact_since(uuid, text, timestamptz) from public;
grant execute on function members_reached(text, text, timestamptz) to amana_app;

-- What a session made that a code had opened: it goes when the contact that the code was sent to is put back.
alter table passkey add column contact_hash text collate "C";

-- M1: two records that were parted again can be made one the other way round: what was undone follows as well.
alter table member_merge drop constraint member_merge_check;
alter table member_merge add constraint member_merge_check check (survivor_id <> absorbed_id or undone_at is not null);
