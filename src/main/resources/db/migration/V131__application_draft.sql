-- What somebody who asks to join has typed so far, sealed whole: found by the hash of the secret in their cookie, and
-- erased a day after the last answer. Who is too young leaves nothing here (M2).
create table application_draft (
    id uuid primary key,
    secret_hash text collate "C" not null unique,
    sealed bytea not null,
    photograph bytea,
    changed_at timestamptz not null
);
create index application_draft_changed on application_draft (changed_at);
