-- A list of a rare kind is not looked for along the list of everyone: the few of a kind are found by their kind, and those
-- who are not active, or whose number is not known, have an order of their own.
create index member_kind on member (status, gender, (identity_hash is null), region_code, province_code);
create index member_not_active_ar on member (sort_ar, id) where status <> 'ACTIVE';
create index member_not_active_latin on member (sort_latin, id) where status <> 'ACTIVE';
create index member_not_active_joined on member (joined_on, id) where status <> 'ACTIVE';
create index member_incomplete_ar on member (sort_ar, id) where identity_hash is null;
create index member_incomplete_latin on member (sort_latin, id) where identity_hash is null;
create index member_incomplete_joined on member (joined_on, id) where identity_hash is null;
