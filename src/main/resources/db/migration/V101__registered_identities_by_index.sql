-- M1: asked for a thousand at a time while a list fills an empty register, whose statistics still say that reading all
-- of it is cheap.
alter function registered_identities(bytea[]) set enable_seqscan = off;
