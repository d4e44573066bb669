-- B7: an amendment is of a body of its own region and kind, and knows which of its seats were taken over as they were.
alter table body add foreign key (amends, kind, region_code) references body (id, kind, region_code);
alter table seat add column carried boolean not null default false;

-- R3: what the region answers to what was remarked, with the next round.
alter table body add column answer text;

-- B1, B6: a mandate until the regional congress goes on when the congress elects the body that its holder presides.
alter table mandate add column renewed_on date;

-- R1: a draft that the leadership never had may be given up; nothing else of a dossier ever goes away.
grant delete on dossier_step, dossier_preparer, seat_vacancy to amana_app;
create function draft_alone_is_given_up() returns trigger language plpgsql as $$
declare
    gone jsonb := to_jsonb(old);
begin
    if not exists (select from dossier where state = 'DRAFT' and round = 1 and id = case tg_table_name
                when 'dossier' then (gone ->> 'id')::uuid
                when 'seat_vacancy' then (select dossier_id from body where id = (gone ->> 'body_id')::uuid)
                else (gone ->> 'dossier_id')::uuid end) then
        raise exception 'only a draft is given up';
    end if;
    return old;
end
$$;
create trigger draft_alone_is_given_up before delete on dossier
    for each row execute function draft_alone_is_given_up();
create trigger draft_alone_is_given_up before delete on dossier_step
    for each row execute function draft_alone_is_given_up();
create trigger draft_alone_is_given_up before delete on body
    for each row execute function draft_alone_is_given_up();
create trigger draft_alone_is_given_up before delete on seat_vacancy
    for each row execute function draft_alone_is_given_up();
create trigger draft_alone_is_given_up before delete on dossier_preparer
    for each row execute function draft_alone_is_given_up();
