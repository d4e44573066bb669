-- N6: what is kept of official papers, so that whoever holds one can check it. No name and no file is kept.
create table paper (
    id uuid primary key,
    kind text not null check (kind in ('APPOINTMENT_LETTER', 'NOMINEE_LIST')),
    region_code text collate "C" not null references region (code),
    date date not null,
    language text not null check (language in ('ar', 'fr')),
    fingerprint text not null,
    content_hash text not null unique,
    salt bytea not null,
    code_hash text not null unique,
    issued_at timestamptz not null,
    issued_by uuid references account (id)
);
revoke update, delete on paper from amana_app;
