-- A1, M7: a member has a space of their own while active or suspended; read with the viewer, at every request.
create function member_in_force(member_key uuid) returns table (region_code text, province_code text)
    language sql stable strict rows 1 security definer set search_path = public
    begin atomic
        select m.region_code, m.province_code from member m
        where m.id = member_key and m.status in ('ACTIVE', 'SUSPENDED');
    end;
revoke execute on function member_in_force(uuid) from public;
grant execute on function member_in_force(uuid) to amana_app;

-- M7: who is reached at an address, for signing in by a code sent there; one of the two is given.
create index member_email on member (lower(email)) where email is not null;
create function members_reached(phone_number text, email_address text)
    returns table (id uuid, number text, birth_date date)
    language sql stable security definer set search_path = public
    begin atomic
        select m.id, m.number, m.birth_date from member m
        where m.phone = phone_number and m.status in ('ACTIVE', 'SUSPENDED')
        union
        select m.id, m.number, m.birth_date from member m
        where lower(m.email) = lower(email_address) and m.status in ('ACTIVE', 'SUSPENDED');
    end;
revoke execute on function members_reached(text, text) from public;
grant execute on function members_reached(text, text) to amana_app;
