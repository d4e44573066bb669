-- Passkeys: what a device answers with instead of a password. The device keeps the secret; here is what its answers are
-- checked by.
create table passkey (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    credential_id bytea not null unique,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text not null,
    attestation bytea not null,
    client_data bytea not null,
    label text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);
create index passkey_of_account on passkey (account_id);
