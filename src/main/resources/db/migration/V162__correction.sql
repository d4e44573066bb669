-- M7: what members ask to have corrected in their record, one field each. What was asked for is sealed, and gone once it
-- is decided: then it stands in the record, or nowhere.
create table correction (
    id uuid primary key,
    version int not null,
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    field text not null check (field in ('NAME', 'GENDER', 'BIRTH_DATE', 'IDENTITY', 'PHONE', 'EMAIL', 'PHOTOGRAPH')),
    wanted_sealed bytea,
    note text,
    proof_id uuid,
    asked_by uuid,
    asked_at timestamptz not null,
    state text not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade,
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'WAITING') = (wanted_sealed is not null)),
    check (state <> 'DECLINED' or reason is not null)
);
-- One that waits for each field, also when two tabs ask at the same instant.
create unique index correction_waiting on correction (member_id, field) where state = 'WAITING';
create index correction_member on correction (member_id, asked_at desc);
create index correction_region on correction (region_code, asked_at, id) where state = 'WAITING';
create index correction_province on correction (province_code, asked_at, id) where state = 'WAITING';
create index correction_proof on correction (proof_id) where proof_id is not null;

alter table correction enable row level security;
create policy correction_scope on correction to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke delete on correction from amana_app;

-- What was attached to it is read where the member is (A3).
create function proofs_follow_member() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update attachment a set region_code = new.region_code, province_code = new.province_code
    from correction c
    where c.member_id = new.id and a.id = c.proof_id;
    return null;
end
$$;
revoke execute on function proofs_follow_member() from public;
create trigger proofs_follow_member after update of region_code, province_code on member
    for each row when (old.province_code is distinct from new.province_code)
    execute function proofs_follow_member();
