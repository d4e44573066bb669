-- Short messages that wait to be sent: deleted when sent; of one that was given up the words go, and the fact stays a while.
create table text_message (
    id uuid primary key,
    phone text not null,
    kind text not null,
    body text,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    failure text check (failure in ('UNREACHABLE', 'SIGN_IN', 'REFUSED')),
    given_up_at timestamptz,
    check ((given_up_at is null) = (body is not null))
);
create index text_message_due on text_message (next_attempt_at) where given_up_at is null;
