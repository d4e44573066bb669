-- B7: who held which seat of a body in force from which day until before which; written at the instant of the change, closed
-- once, never rewritten. Only keys of members, like the seats themselves.
create table seat_tenure (
    id uuid primary key default uuidv7(),
    body_id uuid not null references body (id),
    seat_id uuid not null references seat (id),
    kind text not null check (kind in ('SECRETARIAT', 'COMMITTEE')),
    region_code text collate "C" not null references region (code),
    post text not null,
    position int not null,
    member_id uuid not null references member (id),
    -- since when the member holds this post without a break, through earlier versions of the body too
    since date not null,
    held_from date not null,
    held_until date,
    reason text check (reason in ('MEMBERSHIP_LOST', 'DIED', 'LEFT_TERRITORY', 'BECAME_REGIONAL_SECRETARY',
        'BECAME_PROVINCIAL_SECRETARY', 'MANDATE_ENDED', 'RESIGNED', 'BODY_REPLACED')),
    recorded_at timestamptz not null,
    closed_at timestamptz,
    check (since <= held_from),
    check (held_until >= held_from),
    check ((held_until is null) = (reason is null) and (held_until is null) = (closed_at is null))
);
create unique index seat_tenure_open on seat_tenure (seat_id) where held_until is null;
create index seat_tenure_body on seat_tenure (body_id);
create index seat_tenure_region on seat_tenure (region_code, kind, held_from);
create index seat_tenure_member on seat_tenure (member_id);

-- What is known of bodies that came into force before this table was: the holders, those who left, and by the mandates
-- those who presided.
insert into seat_tenure
select uuidv7(), b.id, s.id, b.kind, b.region_code, s.post, s.position, s.member_id, b.in_force_from,
    b.in_force_from, case when b.ended_on is not null then greatest(b.ended_on, b.in_force_from) end,
    case when b.ended_on is not null then 'BODY_REPLACED' end,
    coalesce(d.decided_at, b.begun_at),
    case when b.ended_on is not null then greatest(d.decided_at, b.ended_on::timestamptz) end
from body b join seat s on s.body_id = b.id join dossier d on d.id = b.dossier_id
where b.in_force_from is not null and s.post <> 'PRESIDENT' and s.member_id is not null;

insert into seat_tenure
select uuidv7(), b.id, s.id, b.kind, b.region_code, s.post, s.position, v.member_id, b.in_force_from,
    b.in_force_from, greatest(v.on_day, b.in_force_from), v.reason, coalesce(d.decided_at, b.begun_at), v.recorded_at
from seat_vacancy v join seat s on s.id = v.seat_id join body b on b.id = s.body_id join dossier d on d.id = b.dossier_id
where b.in_force_from is not null and s.post <> 'PRESIDENT' and v.reason <> 'DECLINED' and v.recorded_at >= d.decided_at;

insert into seat_tenure
select uuidv7(), b.id, s.id, b.kind, b.region_code, s.post, s.position, m.member_id,
    greatest(b.in_force_from, m.appointed_on), greatest(b.in_force_from, m.appointed_on),
    case when m.ended_on is not null or b.ended_on is not null
        then greatest(least(m.ended_on, b.ended_on), greatest(b.in_force_from, m.appointed_on)) end,
    case when m.ended_on is not null and (b.ended_on is null or m.ended_on <= b.ended_on) then 'MANDATE_ENDED'
        when b.ended_on is not null then 'BODY_REPLACED' end,
    greatest(m.recorded_at, d.decided_at),
    case when m.ended_on is not null or b.ended_on is not null
        then greatest(m.recorded_at, d.decided_at, least(m.ended_on, b.ended_on)::timestamptz) end
from body b join seat s on s.body_id = b.id and s.post = 'PRESIDENT' join dossier d on d.id = b.dossier_id
    join mandate m on m.office = 'REGIONAL' and m.region_code = b.region_code
where b.in_force_from is not null and (m.ended_on is null or m.ended_on > b.in_force_from)
    and (b.ended_on is null or m.appointed_on < b.ended_on)
    -- of a body in force the seat itself tells who presides
    and (m.ended_on is not null or b.ended_on is not null or s.member_id = m.member_id);

revoke update, delete on seat_tenure from amana_app;
grant update (held_until, reason, closed_at) on seat_tenure to amana_app;
