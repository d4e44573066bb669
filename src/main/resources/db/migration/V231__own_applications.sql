-- M5, M7: the applications of a member, wherever they were sent: the one that was accepted, and others with the same document.
-- Told to whoever sees the member's own row, which a member does in their space.
create function applications_of_member(member_id uuid) returns table (
    id uuid, reference text, region_code text, province_code text, state text, submitted_on date, due_on date,
    decided_on date, refusal_reason text, appealed_at timestamptz, appeal_outcome text, appeal_decided_on date)
    language sql stable security definer set search_path = public
    begin atomic
        select a.id, a.reference, a.region_code, a.province_code, a.state, a.submitted_on, a.due_on,
            a.decided_on, a.refusal_reason, a.appealed_at, a.appeal_outcome, a.appeal_decided_on
        from application a
        where a.erased_on is null and members_visible(array[applications_of_member.member_id])
            and (a.member_id = applications_of_member.member_id
                or a.identity_hash = (select m.identity_hash from member m where m.id = applications_of_member.member_id))
        order by a.submitted_at desc, a.id desc;
    end;

-- M5, E5, E6: the appeals that wait for the committee in which a member sits today; whoever refused an application has no
-- part in its appeal (E3).
create function appeals_before(member_id uuid, today date) returns table (
    id uuid, reference text, region_code text, province_code text, name_ar text, name_latin text, submitted_on date,
    decided_on date, refusal_reason text, appealed_at timestamptz, appeal_text text)
    language sql stable security definer set search_path = public
    begin atomic
        select a.id, a.reference, a.region_code, a.province_code, a.given_name_ar || ' ' || a.family_name_ar,
            a.given_name_latin || ' ' || a.family_name_latin, a.submitted_on, a.decided_on, a.refusal_reason,
            a.appealed_at, a.appeal_text
        from seat s
        join body b on b.id = s.body_id and b.kind = 'COMMITTEE' and b.state = 'IN_FORCE' and b.ends_on >= today
        join application a on a.region_code = b.region_code
        where s.member_id = appeals_before.member_id and members_visible(array[appeals_before.member_id])
            and a.appealed_at is not null and a.appeal_outcome is null and a.erased_on is null
            and not exists (select from account c where c.id = a.decided_by and c.member_id = appeals_before.member_id)
        order by a.appealed_at, a.id;
    end;
revoke execute on function applications_of_member(uuid), appeals_before(uuid, date) from public;
grant execute on function applications_of_member(uuid), appeals_before(uuid, date) to amana_app;
