-- A7: how a holder who is locked out comes in again. Only a hash of the secret is kept; the password that holds so far goes
-- on holding until the secret is used.
create table recovery (
    id uuid primary key,
    version int not null,
    account_id uuid not null references account (id),
    means text not null check (means in ('LINK', 'CODE', 'MAIL', 'SERVER')),
    secret_hash text not null unique,
    second text not null check (second in ('NOBODY', 'ADMINISTRATOR', 'SIGNATORY', 'SECRETARY')),
    region_code text collate "C" references region (code),
    begun_by uuid,
    begun_at timestamptz not null,
    expires_at timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_at timestamptz,
    ending text check (ending in ('USED', 'REFUSED', 'WITHDRAWN', 'STOPPED', 'REPLACED')),
    check ((second = 'SECRETARY') = (region_code is not null)),
    check (confirmed_at is null or second <> 'NOBODY' or means = 'SERVER'),
    check ((ended_at is null) = (ending is null))
);
create unique index recovery_open on recovery (account_id) where ended_at is null;
revoke delete on recovery from amana_app;
