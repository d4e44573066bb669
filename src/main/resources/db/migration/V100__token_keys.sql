-- A token's region and province are those of its member, whose row the database checks already: checking them once more
-- for each of a dozen tokens was most of the cost of entering a member.
alter table member_token drop constraint member_token_region_code_fkey, drop constraint member_token_province_code_fkey;
