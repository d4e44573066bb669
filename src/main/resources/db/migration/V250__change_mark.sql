-- Which transactions have changed something that pages show: a page that was drawn before them is drawn anew, and no other.
-- Rows are only added, each by the transaction it speaks of, so that no writer waits for another.
create table change_mark (
    xid xid8 primary key,
    at timestamptz not null default now()
);
create index change_mark_at on change_mark (at);

-- A statement that touched no row has written nothing, and its transaction may have none to be seen by.
create function mark_change() returns trigger language plpgsql as $$
begin
    if pg_current_xact_id_if_assigned() is not null
        and current_setting('amana.marked', true) is distinct from pg_current_xact_id()::text then
        insert into public.change_mark (xid) values (pg_current_xact_id()) on conflict do nothing;
        -- taken back with a savepoint, as the mark is
        perform set_config('amana.marked', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;
