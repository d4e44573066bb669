-- What someone looks for again and again among the members, under a name of their own: nobody else sees it. The address
-- holds all of it, and what it finds is decided anew each time (A3).
create table saved_search (
    id uuid primary key,
    version int not null,
    account_id uuid not null references account (id) on delete cascade,
    name text not null check (name <> ''),
    address text not null,
    saved_at timestamptz not null
);
create unique index saved_search_name on saved_search (account_id, name);
