-- Letters that wait to be sent: deleted when sent; of one that was given up the words go, and the fact stays a while.
create table letter (
    id uuid primary key,
    address text not null,
    kind text not null,
    language text not null,
    subject text,
    body text,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    failure text check (failure in ('UNREACHABLE', 'SIGN_IN', 'REFUSED')),
    given_up_at timestamptz,
    check ((given_up_at is null) = (body is not null)),
    check ((subject is null) = (body is null))
);
create index letter_due on letter (next_attempt_at) where given_up_at is null;
