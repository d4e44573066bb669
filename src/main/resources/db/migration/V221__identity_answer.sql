-- M1: answers are counted by whom they spoke of, so that asking about the same person again is no further answer. The mark is
-- made of the account's key and the document's keyed hash together: it leads to nobody, and goes after a day.
alter table identity_answer add column mark bytea not null default uuid_send(gen_random_uuid());
alter table identity_answer alter column mark drop default;
