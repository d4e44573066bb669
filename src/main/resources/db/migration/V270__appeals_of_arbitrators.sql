-- M5, E5, E6: the appeals that wait for the committee of an arbitrator: of a region, as long as its committee is in office;
-- else of the nation. Whoever refused an application has no part in its appeal (E3). Assignments are read here too (A1).
create function appeals_of_arbitrator(account_id uuid, today date) returns table (
    id uuid, reference text, region_code text, province_code text, name_ar text, name_latin text, submitted_on date,
    decided_on date, refusal_reason text, appealed_at timestamptz, appeal_text text)
    language sql stable security definer set search_path = public
    begin atomic
        select a.id, a.reference, a.region_code, a.province_code, a.given_name_ar || ' ' || a.family_name_ar,
            a.given_name_latin || ' ' || a.family_name_latin, a.submitted_on, a.decided_on, a.refusal_reason,
            a.appealed_at, a.appeal_text
        from application a
        cross join lateral (select exists (select from body b where b.region_code = a.region_code
            and b.kind = 'COMMITTEE' and b.state = 'IN_FORCE' and b.ends_on >= today) as in_office) committee
        where a.appealed_at is not null and a.appeal_outcome is null and a.erased_on is null
            and exists (select from role_assignment r where r.account_id = appeals_of_arbitrator.account_id
                and r.role = 'ARBITRATOR' and r.state = 'CONFIRMED' and r.valid_from <= today
                and (r.valid_until is null or r.valid_until >= today)
                and case when committee.in_office then r.region_code = a.region_code else r.region_code is null end)
            and not exists (select from account c, account me where c.id = a.decided_by
                and me.id = appeals_of_arbitrator.account_id and (c.id = me.id or c.member_id = me.member_id))
        order by a.appealed_at, a.id;
    end;
revoke execute on function appeals_of_arbitrator(uuid, date) from public;
grant execute on function appeals_of_arbitrator(uuid, date) to amana_app;
