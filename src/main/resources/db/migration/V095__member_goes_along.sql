-- M4: what is kept of a member beside the record carries the member's territory, and goes along when the member moves:
-- by the constraint, so that no copy can lie in another territory than its member.
alter table member add constraint member_territory unique (id, region_code, province_code);
alter table member_token
    drop constraint member_token_member_id_fkey,
    add constraint member_token_of_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade on delete cascade
        deferrable initially deferred;
alter table member_status_change
    drop constraint member_status_change_member_id_fkey,
    add constraint member_status_change_of_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade
        deferrable initially deferred;

-- The decisions behind the statuses are read where the member is (A3).
create function decisions_follow_member() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update attachment a set region_code = new.region_code, province_code = new.province_code
    from member_status_change c
    where c.member_id = new.id and a.id = c.attachment_id;
    return null;
end
$$;
revoke execute on function decisions_follow_member() from public;
create trigger decisions_follow_member after update of region_code, province_code on member
    for each row when (old.province_code is distinct from new.province_code)
    execute function decisions_follow_member();
create index member_status_change_attachment on member_status_change (attachment_id) where attachment_id is not null;
