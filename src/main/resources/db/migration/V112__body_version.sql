-- B6, B7: every version of a body is a body of its own; one that came into force bears a number in its region and kind.
alter table body add column change text not null default 'FIRST' check (change in ('FIRST', 'SUCCESSOR', 'AMENDMENT'));
alter table body add column amends uuid references body (id);
alter table body add column number int check (number > 0);
-- B6: the end that the extension moved, so that the days between are known to be uncovered.
alter table body add column extended_from date;
-- B6: a permanent body is elected by the regional congress, whose minutes are on record.
alter table body add column congress_on date;
alter table body add column congress_place text;
alter table body add column minutes_id uuid;

update body set number = counted.number from (
    select id, row_number() over (partition by region_code, kind order by in_force_from, begun_at) as number
    from body where in_force_from is not null) counted
where counted.id = body.id;
update body set change = 'SUCCESSOR' where exists (select from body before
    where before.region_code = body.region_code and before.kind = body.kind and before.id <> body.id
        and before.in_force_from is not null and before.begun_at < body.begun_at);
update body set extended_from = dossier.approved_until from dossier
where dossier.id = body.dossier_id and body.extended_on is not null;
update body set extended_from = extended_on where extended_on is not null and extended_from is null;

alter table body alter column change drop default;
alter table body add check ((change = 'AMENDMENT') = (amends is not null));
alter table body add check ((number is null) = (in_force_from is null));
alter table body add check ((extended_on is null) = (extended_from is null));
alter table body add check ((congress_on is null) = (congress_place is null) and (congress_on is null) = (minutes_id is null));
create unique index body_number on body (region_code, kind, number);

-- The same place in the body, version after version: by it a seat is compared with what it was.
alter table seat add column place uuid;
update seat set place = id;
alter table seat alter column place set not null;
alter table seat add unique (body_id, place);

-- B8: a seat is also lost by leaving the territory, and left by resigning it.
alter table seat_vacancy drop constraint seat_vacancy_reason_check;
alter table seat_vacancy add constraint seat_vacancy_reason_check check (reason in ('MEMBERSHIP_LOST', 'DIED',
    'LEFT_TERRITORY', 'BECAME_REGIONAL_SECRETARY', 'BECAME_PROVINCIAL_SECRETARY', 'MANDATE_ENDED', 'RESIGNED', 'DECLINED'));
alter table mandate drop constraint mandate_end_reason_check;
alter table mandate add constraint mandate_end_reason_check check (end_reason in ('RESIGNED', 'REPLACED', 'DISMISSED',
    'TERM_ENDED', 'MEMBERSHIP_LOST', 'LEFT_TERRITORY', 'DIED'));
