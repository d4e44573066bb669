-- Every table marks its changes, but for those that no page which is kept (web.kept.KeptPage) shows: what it costs to forget one
-- is a page drawn once too often, so that a new table belongs to the first. Held by ChangeMarkTest.
do $$
declare
    one text;
begin
    for one in
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and c.relname not in (
                'change_mark', 'flyway_schema_history', 'scheduled_tasks', 'spring_session', 'spring_session_attributes',
                'form_token', 'throttle', 'audit_fact', 'audit_seal', 'audit_unsealed')
            and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'mark_change')
        order by c.relname
    loop
        execute format('create trigger mark_change after insert or update or delete or truncate on public.%I'
            || ' for each statement execute function public.mark_change()', one);
    end loop;
end
$$;
