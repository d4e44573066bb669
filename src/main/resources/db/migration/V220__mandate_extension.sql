-- B1: a mandate that is given until a day may be given more time once, with a reason; the end that it had is kept.
alter table mandate
    add column extended_from date,
    add column extended_on date,
    add column extension_reason text,
    add column extended_by uuid,
    add check (num_nonnulls(extended_from, extended_on, extension_reason) in (0, 3)),
    add check (extended_from < until);
