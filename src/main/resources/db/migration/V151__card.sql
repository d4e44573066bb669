-- M6: membership cards. A card is current until it is ended; whether it is valid today follows from the card and from the
-- membership, and is kept nowhere. Of the secret behind the QR code only the hash is kept.
create table card_counter (
    region_code text collate "C" not null references region (code),
    year int not null,
    last bigint not null,
    primary key (region_code, year)
);
create table card (
    id uuid primary key,
    version int not null,
    number text collate "C" not null unique,
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    token_hash text collate "C" not null unique,
    issued_on date not null,
    valid_until date not null,
    issued_at timestamptz not null,
    issued_by uuid,
    ended_on date,
    end_reason text check (end_reason in ('LOST', 'DAMAGED', 'CHANGED', 'RENEWED', 'REVOKED', 'MEMBERSHIP_ENDED')),
    end_note text,
    ended_by uuid,
    ended_at timestamptz,
    check (valid_until >= issued_on),
    check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_at is null)),
    check (end_reason is distinct from 'REVOKED' or end_note is not null),
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade
);
-- At most one current card per member, also when two issue at the same instant.
create unique index card_current on card (member_id) where ended_on is null;
create index card_member on card (member_id, issued_at);
create index card_region on card (region_code, valid_until) where ended_on is null;
create index card_province on card (province_code, valid_until) where ended_on is null;

alter table card enable row level security;
create policy card_scope on card to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- M6: a card ends with the membership, whoever ends it and however; a suspended member's card is not valid meanwhile.
create function card_ends_with_membership() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update card set ended_on = (now() at time zone 'Africa/Casablanca')::date, ended_at = now(),
        end_reason = 'MEMBERSHIP_ENDED', version = version + 1
    where member_id = new.id and ended_on is null;
    return null;
end
$$;
revoke execute on function card_ends_with_membership() from public;
create trigger card_ends_with_membership after update of status on member
    for each row when (new.status not in ('ACTIVE', 'SUSPENDED') and new.status is distinct from old.status)
    execute function card_ends_with_membership();

-- The check page learns this, and nothing else about anybody.
create function card_valid(secret_hash text, day date) returns boolean
    language sql stable security definer set search_path = public
    begin atomic
        select exists (
            select from card c join member m on m.id = c.member_id
            where c.token_hash = secret_hash and c.ended_on is null and c.valid_until >= day
                and m.status = 'ACTIVE' and m.identity_hash is not null);
    end;
revoke execute on function card_valid(text, date) from public;
grant execute on function card_valid(text, date) to amana_app;

-- Cards for many: who gets one, and the sheets, kept for a while.
create table card_batch (
    id uuid primary key,
    version int not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" references province (code),
    asked_by uuid not null,
    asked_at timestamptz not null,
    public_address text not null,
    state text not null check (state in ('WORKING', 'DONE', 'ERASED')),
    members int not null,
    issued int not null default 0,
    left_out int not null default 0,
    printed int not null default 0,
    finished_at timestamptz
);
create index card_batch_region on card_batch (region_code, asked_at);
alter table card_batch enable row level security;
create policy card_batch_scope on card_batch to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

create table card_batch_member (
    batch_id uuid not null references card_batch (id),
    place int not null,
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    outcome text check (outcome in ('ISSUED', 'HELD', 'LEFT_OUT')),
    primary key (batch_id, place),
    unique (batch_id, member_id),
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade on delete cascade
);
create index card_batch_member_member on card_batch_member (member_id);
alter table card_batch_member enable row level security;
create policy card_batch_member_scope on card_batch_member to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

create table card_sheets (
    batch_id uuid not null references card_batch (id),
    number int not null,
    cards int not null,
    size bigint not null,
    primary key (batch_id, number)
);
create table card_sheets_piece (
    batch_id uuid not null references card_batch (id),
    sheets int not null,
    number int not null,
    bytes bytea not null,
    primary key (batch_id, sheets, number)
);
alter table card_sheets_piece alter column bytes set storage external;
alter table card_sheets_piece enable row level security;
create policy card_sheets_piece_scope on card_sheets_piece to amana_app using (
    exists (select from card_batch b where b.id = batch_id));
