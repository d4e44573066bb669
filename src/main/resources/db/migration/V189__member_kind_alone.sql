-- The few of a kind are counted and narrowed by the index alone.
drop index member_kind;
create index member_kind on member (status, gender, (identity_hash is null), region_code, province_code)
    include (commune_code, birth_date, joined_on);
