-- A list that is narrowed by several facts is walked in its order until a page is full: what the facts are and whose rows
-- are seen (A3) stands in the index of the order, so that passing over a member costs no look at the member's row.
drop index member_sort_ar, member_sort_latin, member_joined,
    member_region_sort_ar, member_region_sort_latin, member_region_joined,
    member_province_sort_ar, member_province_sort_latin, member_province_joined;
create index member_sort_ar on member (sort_ar, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on);
create index member_sort_latin on member (sort_latin, id)
    include (region_code, province_code, commune_code, status, gender, birth_date, joined_on);
create index member_joined on member (joined_on, id)
    include (region_code, province_code, commune_code, status, gender, birth_date);
create index member_region_sort_ar on member (region_code, sort_ar, id)
    include (province_code, commune_code, status, gender, birth_date, joined_on);
create index member_region_sort_latin on member (region_code, sort_latin, id)
    include (province_code, commune_code, status, gender, birth_date, joined_on);
create index member_region_joined on member (region_code, joined_on, id)
    include (province_code, commune_code, status, gender, birth_date);
create index member_province_sort_ar on member (province_code, sort_ar, id)
    include (region_code, commune_code, status, gender, birth_date, joined_on);
create index member_province_sort_latin on member (province_code, sort_latin, id)
    include (region_code, commune_code, status, gender, birth_date, joined_on);
create index member_province_joined on member (province_code, joined_on, id)
    include (region_code, commune_code, status, gender, birth_date);
-- Few members of a commune, or born in some year, are gathered and sorted.
create index member_commune on member (commune_code) where commune_code is not null;
drop index member_born;
create index member_born on member (birth_date, region_code) include (province_code, commune_code, status, gender);
