-- M1: who has been registered by hand since a list was read is found without reading all who were born on a thousand days.
create index member_by_hand on member (id) where import_id is null;
-- One index tells whether a document is known (the hash holds its kind too), not two.
alter table member drop constraint member_identity_kind_identity_hash_key;
drop index member_identity;
create unique index member_identity on member (identity_hash, identity_kind) where identity_hash is not null;
-- Marks are written by the hundred thousand and go with the reading of their list; lists are never deleted. To look each
-- mark's list up again was most of the cost of writing it.
alter table member_import_mark drop constraint member_import_mark_import_id_fkey;
