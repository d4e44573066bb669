-- A6: members of the secretariat who prepare in the secretary's name, each for a time.
create table preparer (
    id uuid primary key,
    version int not null,
    region_code text collate "C" not null references region (code),
    member_id uuid not null references member (id),
    account_id uuid not null references account (id),
    valid_from date not null,
    valid_until date not null,
    named_by uuid not null references account (id),
    named_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    ending text check (ending in ('REVOKED', 'LEFT_SECRETARIAT', 'SECRETARY_LEFT')),
    check (valid_until >= valid_from),
    check ((ended_at is null) = (ending is null)),
    -- One name at a time, also when two tabs name the same member at the same instant.
    constraint preparer_once exclude using gist
        (region_code with =, member_id with =, daterange(valid_from, valid_until, '[]') with &&) where (ended_at is null)
);
create index preparer_region on preparer (region_code, named_at);
create index preparer_standing on preparer (valid_until) where ended_at is null;
revoke delete on preparer from amana_app;

-- A4: whoever worked at a dossier for the region does not decide on it.
create table dossier_preparer (
    dossier_id uuid not null references dossier (id),
    account_id uuid not null,
    first_at timestamptz not null,
    primary key (dossier_id, account_id)
);
revoke update, delete on dossier_preparer from amana_app;
-- Who composed seats and provinces so far stands in the trail.
insert into dossier_preparer (dossier_id, account_id, first_at)
select dossier_id, actor, min(at)
from (
    select b.dossier_id, f.actor, f.at
    from audit_fact f join body b on f.subject_kind = 'Body' and b.id::text = f.subject_id
    where f.action in ('SEAT_ADDED', 'BODY_JUSTIFIED')
    union all
    select b.dossier_id, f.actor, f.at
    from audit_fact f
    join seat s on f.subject_kind = 'Seat' and s.id::text = f.subject_id
    join body b on b.id = s.body_id
    where f.action in ('SEAT_GIVEN', 'SEAT_LEFT_EMPTY', 'ACCEPTANCE_RECORDED')
    union all
    select d.id, f.actor, f.at
    from audit_fact f
    join nominee n on f.subject_kind = 'Nominee' and n.id::text = f.subject_id
    join dossier d on d.subject_id = n.proposal_id
    where f.action in ('NOMINEE_ADDED', 'NOMINEE_MOVED_UP', 'NOMINEE_MOVED_DOWN', 'WAIVER_ASKED', 'NOMINEE_ACCEPTANCE_RECORDED')
) worked
where actor is not null
group by dossier_id, actor;
