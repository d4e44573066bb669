-- N1 to N6: one list a region at a time, one proposal a province, up to five ranked nominees in each.
create table nominee_list (
    id uuid primary key,
    version int not null,
    region_code text collate "C" not null references region (code),
    begun_on date not null,
    begun_by uuid,
    women_justification text,
    young_justification text,
    first_submitted_at timestamptz,
    closed_on date
);
create unique index nominee_list_open on nominee_list (region_code) where closed_on is null;
create index nominee_list_region on nominee_list (region_code, id desc);
alter table consultation add foreign key (list_id) references nominee_list (id);

create table province_proposal (
    id uuid primary key,
    version int not null,
    list_id uuid not null references nominee_list (id),
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    not_proposed_reason text,
    edited_at timestamptz,
    outcome text check (outcome in ('CONFIRMED', 'LEFT_OPEN')),
    decided_on date,
    unique (list_id, province_code),
    check ((outcome is null) = (decided_on is null))
);

create table nominee (
    id uuid primary key,
    version int not null,
    proposal_id uuid not null references province_proposal (id),
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    member_id uuid not null,
    rank int check (rank >= 1),
    nominated_on date not null,
    waiver text,
    accepted_means text,
    accepted_on date,
    accepted_attachment_id uuid,
    standing text not null check (standing in
        ('NOMINATED', 'WITHDRAWN', 'INELIGIBLE', 'REFUSED', 'NOT_CHOSEN', 'CONFIRMED')),
    standing_on date not null,
    check ((accepted_means is null) = (accepted_on is null)),
    check (standing <> 'NOMINATED' or rank is not null),
    unique (proposal_id, rank) deferrable initially deferred
);
-- N3: on one list only, also when two regions add the same person at the same instant.
create unique index nominee_on_one_list on nominee (member_id) where standing = 'NOMINATED';
create index nominee_proposal on nominee (proposal_id);
create index nominee_member on nominee (member_id);

-- A3; the province's scope too, so that who records there that a membership ended ends the nomination with it (B8).
alter table nominee enable row level security;
create policy nominee_scope on nominee to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
