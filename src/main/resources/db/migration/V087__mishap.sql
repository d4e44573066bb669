-- A7: what an error page's reference stands for. Never a parameter, an address or a person: the route's pattern, and where in
-- the program it happened.
create table mishap (
    reference text primary key,
    at timestamptz not null,
    status int not null,
    method text not null,
    route text not null,
    failure text not null,
    cause text not null,
    place text not null
);
create index mishap_at on mishap (at desc, reference);
revoke update on mishap from amana_app;
