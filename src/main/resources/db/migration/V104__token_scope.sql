-- A3: row-level security asks each token for its territory. It stands in every index now, so that a search reads the
-- index alone: at a million members the rows themselves lie all over a table of gigabytes.
drop index member_token_nation, member_token_region, member_token_province;
create index member_token_nation on member_token (token, member_id) include (region_code, province_code);
create index member_token_region on member_token (region_code, token, member_id) include (province_code);
create index member_token_province on member_token (province_code, token, member_id) include (region_code);
alter table member_token drop constraint member_token_pkey,
    add primary key (member_id, token) include (region_code, province_code);
