-- The orders of those who are not active, and of those whose number is not known, tell what else is asked too.
drop index member_not_active_ar, member_not_active_latin, member_not_active_joined,
    member_incomplete_ar, member_incomplete_latin, member_incomplete_joined;
create index member_not_active_ar on member (sort_ar, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on) where status <> 'ACTIVE';
create index member_not_active_latin on member (sort_latin, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on) where status <> 'ACTIVE';
create index member_not_active_joined on member (joined_on, id)
    include (region_code, province_code, commune_code, status, gender, birth_date) where status <> 'ACTIVE';
create index member_incomplete_ar on member (sort_ar, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on) where identity_hash is null;
create index member_incomplete_latin on member (sort_latin, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on) where identity_hash is null;
create index member_incomplete_joined on member (joined_on, id)
    include (region_code, province_code, commune_code, status, gender, birth_date) where identity_hash is null;
