-- Codes by which someone shows that an address or a number is theirs: only hashes are kept, of the code and of the
-- address. The words of the code itself are kept in the demonstration alone, whose pages show them.
create table contact_code (
    id uuid primary key,
    purpose text not null,
    means text not null check (means in ('EMAIL', 'PHONE')),
    address_hash text not null,
    code_hash text not null,
    shown text,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null default 0 check (tries between 0 and 5),
    used_at timestamptz
);
create index contact_code_age on contact_code (expires_at);
