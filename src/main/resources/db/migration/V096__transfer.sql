-- M4: transfers between provinces. Only keys of members: names and numbers stay in one place.
create table transfer_number (
    year int primary key,
    last int not null
);
create table transfer (
    id uuid primary key,
    version int not null,
    reference text collate "C" not null unique,
    member_id uuid not null references member (id),
    from_region_code text collate "C" not null references region (code),
    from_province_code text collate "C" not null references province (code),
    to_region_code text collate "C" not null references region (code),
    to_province_code text collate "C" not null references province (code),
    asked_side text not null check (asked_side in ('PRESENT', 'RECEIVING', 'BOTH')),
    asked_by uuid,
    asked_at timestamptz not null,
    asked_on date not null,
    due_on date not null,
    wish_on date not null,
    reason text not null,
    -- What the receiving side typed, sealed, and gone once it is decided.
    identity_kind text check (identity_kind in ('NATIONAL_CARD', 'PASSPORT', 'CONSULAR_CARD')),
    identity_sealed bytea,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    answer text check (answer in ('SIDE', 'LEADERSHIP', 'SILENCE', 'ONE_STEP', 'MEMBERSHIP_ENDED', 'TERRITORY_CLOSED',
        'ALREADY_THERE')),
    ended_by uuid,
    ended_at timestamptz,
    ended_on date,
    ended_reason text,
    effective_on date,
    check (from_province_code <> to_province_code),
    check ((identity_kind is null) = (identity_sealed is null)),
    check (identity_sealed is null or asked_side = 'RECEIVING' and state = 'ASKED'),
    check ((state = 'ASKED') = (ended_at is null) and (state = 'ASKED') = (ended_on is null)),
    check ((state = 'ACCEPTED') = (effective_on is not null)),
    check (state not in ('ACCEPTED', 'DECLINED', 'LAPSED') or answer is not null),
    check (state <> 'DECLINED' or ended_reason is not null)
);
-- One that waits per member, also when two sides ask at the same instant.
create unique index transfer_waiting on transfer (member_id) where state = 'ASKED';
create index transfer_member on transfer (member_id, ended_at);
create index transfer_from on transfer (from_region_code, state, asked_at, id);
create index transfer_to on transfer (to_region_code, state, asked_at, id);
create index transfer_due on transfer (due_on) where state = 'ASKED';
create index transfer_ended on transfer (ended_at, id) where state <> 'ASKED';

-- A3: each side sees its own transfers, before and after; the member's data only where the member is.
alter table transfer enable row level security;
create policy transfer_scope on transfer to amana_app using (
    (select '*' = any (visible_regions()))
    or from_region_code = any ((select visible_regions())::text[])
    or to_region_code = any ((select visible_regions())::text[])
    or from_province_code = any ((select visible_provinces())::text[])
    or to_province_code = any ((select visible_provinces())::text[]));
revoke delete on transfer from amana_app;

-- What the receiving side sees of a member who is offered, while it has not answered: name, number, since when.
create function offered_members(transfers uuid[])
    returns table (transfer_id uuid, number text, given_name_ar text, family_name_ar text, given_name_latin text,
        family_name_latin text, joined_on date)
    language sql stable security definer set search_path = public
    begin atomic
        select t.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin, m.joined_on
        from transfer t join member m on m.id = t.member_id
        where t.id = any (transfers) and t.state = 'ASKED' and t.asked_side = 'PRESENT'
            and ('*' = any (visible_regions())
                or t.to_region_code = any (visible_regions())
                or t.to_province_code = any (visible_provinces()));
    end;
revoke execute on function offered_members(uuid[]) from public;
grant execute on function offered_members(uuid[]) to amana_app;
