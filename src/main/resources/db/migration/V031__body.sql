-- B2, B3, B6: the provisional bodies of the regions. Only keys of members: their names stay in one place.
create extension if not exists btree_gist;
create table body (
    id uuid primary key,
    version int not null,
    kind text not null check (kind in ('SECRETARIAT', 'COMMITTEE')),
    region_code text collate "C" not null references region (code),
    dossier_id uuid not null unique references dossier (id),
    state text not null check (state in ('FORMING', 'IN_FORCE', 'REPLACED', 'REJECTED')),
    begun_by uuid,
    begun_at timestamptz not null,
    justification text,
    in_force_from date,
    ends_on date,
    ended_on date,
    unique (id, kind, region_code),
    check (state <> 'IN_FORCE' or (in_force_from is not null and ends_on is not null)),
    check (ends_on >= in_force_from)
);
create unique index body_forming on body (region_code, kind) where state = 'FORMING';
create unique index body_in_force on body (region_code, kind) where state = 'IN_FORCE';
create index body_region on body (region_code, kind, begun_at);

create table seat (
    id uuid primary key,
    version int not null,
    body_id uuid not null,
    kind text not null,
    region_code text collate "C" not null,
    post text not null check (post in ('PRESIDENT', 'DEPUTY', 'RAPPORTEUR', 'DEPUTY_RAPPORTEUR', 'TREASURER',
        'DEPUTY_TREASURER', 'ADVISER', 'CHAIR', 'VICE_CHAIR', 'COMMITTEE_RAPPORTEUR', 'COMMITTEE_MEMBER')),
    position int not null,
    live boolean not null,
    member_id uuid references member (id),
    accepted_means text check (accepted_means in ('IN_APPLICATION', 'LINK', 'IN_PERSON', 'PHONE', 'LETTER', 'EMAIL')),
    accepted_on date,
    accepted_attachment_id uuid,
    foreign key (body_id, kind, region_code) references body (id, kind, region_code),
    check ((accepted_means is null) = (accepted_on is null)),
    check (accepted_attachment_id is null or accepted_on is not null),
    check (member_id is not null or accepted_on is null),
    -- B4: nobody holds two seats of the same body.
    unique (body_id, member_id),
    unique (body_id, post, position),
    -- B4: nobody sits in both the secretariat and the committee.
    constraint seat_one_body exclude using gist (member_id with =, kind with <>) where (live)
);
create index seat_body on seat (body_id);
create index seat_member on seat (member_id) where live;

-- B8: who left which seat when and why; the region reads it on the body's page.
create table seat_vacancy (
    id uuid primary key,
    body_id uuid not null references body (id),
    seat_id uuid not null,
    region_code text collate "C" not null references region (code),
    post text not null,
    member_id uuid not null references member (id),
    on_day date not null,
    reason text not null check (reason in ('MEMBERSHIP_LOST', 'DIED', 'BECAME_REGIONAL_SECRETARY',
        'BECAME_PROVINCIAL_SECRETARY', 'MANDATE_ENDED', 'DECLINED')),
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index seat_vacancy_body on seat_vacancy (body_id, recorded_at);
revoke update, delete on seat_vacancy from amana_app;
