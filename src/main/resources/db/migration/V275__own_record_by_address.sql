-- A4: whoever keeps a record writes an address into it, also that of a leader who then could decide nothing about it. So the
-- address speaks only for an account of which nothing better is known: neither a member nor what administrators noted.
create or replace function own_records(account_key uuid) returns uuid[]
    language sql stable security definer set search_path = public
    begin atomic
        with recursive known (id) as (
            select own_record_id from account where id = account_key and own_record_id is not null
            union
            select g.survivor_id from known k join member_merge g on g.absorbed_id = k.id and g.undone_at is null)
        select array(
            select id from known
            union
            select m.id from account a join member m on lower(m.email) = lower(a.login)
            where a.id = account_key and a.member_id is null and a.own_record_asked_at is null);
    end;
