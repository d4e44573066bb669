-- A4: nobody decides about themselves, also by an account that is not the member's own. Which record is its holder's is known
-- from the account, from an administrator, who was told, or from the address they sign in with. It opens nothing.
alter table account add column own_record_id uuid, add column own_record_asked_at timestamptz;

create function own_records(account_key uuid) returns uuid[]
    language sql stable security definer set search_path = public
    begin atomic
        with recursive known (id) as (
            select own_record_id from account where id = account_key and own_record_id is not null
            union
            select g.survivor_id from known k join member_merge g on g.absorbed_id = k.id and g.undone_at is null)
        select array(
            select id from known
            union
            select m.id from account a join member m on lower(m.email) = lower(a.login) where a.id = account_key);
    end;
create function record_numbered(wanted text) returns uuid
    language sql stable security definer set search_path = public
    begin atomic
        select id from member where number = wanted;
    end;
revoke execute on function own_records(uuid), record_numbered(text) from public;
grant execute on function own_records(uuid), record_numbered(text) to amana_app;
