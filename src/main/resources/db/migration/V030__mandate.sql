-- B1: who is or was secretary of which region or province. Only keys of members: their names stay in one place.
create table mandate (
    id uuid primary key,
    version int not null,
    office text not null check (office in ('REGIONAL', 'PROVINCIAL')),
    member_id uuid not null references member (id),
    account_id uuid not null references account (id),
    region_code text collate "C" not null references region (code),
    province_code text collate "C" references province (code),
    acting boolean not null,
    appointed_on date not null,
    until date,
    appointed_by uuid,
    recorded_at timestamptz not null,
    ended_on date,
    end_reason text check (end_reason in ('RESIGNED', 'REPLACED', 'DISMISSED', 'TERM_ENDED', 'MEMBERSHIP_LOST', 'DIED')),
    ended_by uuid,
    check ((office = 'PROVINCIAL') = (province_code is not null)),
    check ((ended_on is null) = (end_reason is null)),
    check (ended_on >= appointed_on),
    check (until >= appointed_on)
);
-- B1: one in office; an acting one only while the post is vacant.
create unique index mandate_region_in_office on mandate (region_code) where office = 'REGIONAL' and ended_on is null;
create unique index mandate_province_in_office on mandate (province_code) where office = 'PROVINCIAL' and ended_on is null;
create index mandate_region on mandate (region_code, appointed_on);
create index mandate_member on mandate (member_id) where ended_on is null;

-- B4: members asked to accept a seat or a nomination. Of the link only a hash of its secret is kept.
create table invitation (
    id uuid primary key,
    version int not null,
    subject_kind text not null,
    subject_id uuid not null,
    member_id uuid not null references member (id),
    region_code text collate "C" not null references region (code),
    secret_hash text unique,
    expires_at timestamptz,
    asked_by uuid,
    asked_at timestamptz not null,
    answer text check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'RENEWED')),
    answered_at timestamptz,
    check ((secret_hash is null) = (expires_at is null)),
    check ((answer is null) = (answered_at is null))
);
create unique index invitation_waiting on invitation (subject_id) where answer is null;
create index invitation_member on invitation (member_id) where answer is null;
