-- Statutory limits and the party's own words, each with the date from which it holds.
create table setting (
    id uuid primary key default uuidv7(),
    name text not null,
    valid_from date not null,
    value text not null,
    set_by uuid,
    set_at timestamptz not null default now(),
    unique (name, valid_from)
);
