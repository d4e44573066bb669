-- A member is found by the beginning of the e-mail address, as by number and phone.
insert into member_token (member_id, region_code, province_code, token)
    select id, region_code, province_code, '@' || lower(email) from member where email is not null
    on conflict do nothing;
