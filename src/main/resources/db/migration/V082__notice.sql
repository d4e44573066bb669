-- What someone is told because of their role. Keys, codes and days only: no name stands in a notice.
create table notice (
    id uuid primary key,
    key text not null,
    audience text not null check (audience in ('REGION', 'PROVINCE', 'LEADERSHIP', 'ACCOUNT')),
    region_code text collate "C" references region (code),
    province_code text collate "C" references province (code),
    account_id uuid references account (id),
    path text not null,
    args jsonb not null,
    once text unique,
    told_at timestamptz not null,
    check (audience <> 'REGION' or region_code is not null),
    check (audience <> 'PROVINCE' or province_code is not null),
    check (audience <> 'ACCOUNT' or account_id is not null)
);
create index notice_told on notice (told_at);

create table notice_reading (
    account_id uuid not null references account (id),
    notice_id uuid not null references notice (id) on delete cascade,
    at timestamptz not null,
    primary key (account_id, notice_id)
);
create index notice_reading_notice on notice_reading (notice_id);
