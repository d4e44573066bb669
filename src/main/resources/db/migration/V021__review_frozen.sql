-- R2: only what the region recalls unread goes away; remarks never do.
revoke delete on remark from amana_app;
create function submitted_round_stays() returns trigger language plpgsql as $$
begin
    if not exists (select from dossier where id = old.dossier_id and state = 'SUBMITTED' and opened_at is null
            and round = old.number) then
        raise exception 'what was submitted in a round stays as it was';
    end if;
    return old;
end
$$;
create trigger submitted_round_stays before delete on dossier_round
    for each row execute function submitted_round_stays();
