-- T2: communes read from a file, kept between the preview and the decision to apply them.
create table commune_import (
    id uuid primary key,
    rows jsonb not null,
    received_by uuid,
    received_at timestamptz not null,
    applied_at timestamptz
);
