-- M3: leadership's precautionary freeze: for a time, referred to a committee, until its day, a lifting or a decision.
create table member_freeze (
    id uuid primary key,
    version int not null,
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    frozen_on date not null,
    -- the day on which it ends by itself and the member is active again
    ends_on date not null,
    committee text not null check (committee in ('REGIONAL', 'NATIONAL')),
    reason text not null,
    frozen_by uuid,
    frozen_at timestamptz not null,
    state text not null check (state in ('RUNNING', 'ENDED', 'LIFTED', 'DECIDED', 'OVERTAKEN')),
    ended_on date,
    ended_by uuid,
    ended_reason text,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade deferrable initially deferred,
    check (ends_on > frozen_on),
    check ((state = 'RUNNING') = (ended_on is null)),
    check (state <> 'LIFTED' or ended_reason is not null)
);
create unique index member_freeze_running on member_freeze (member_id) where state = 'RUNNING';
create index member_freeze_ends on member_freeze (ends_on) where state = 'RUNNING';
create index member_freeze_member on member_freeze (member_id);
alter table member_freeze enable row level security;
create policy member_freeze_scope on member_freeze to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke delete on member_freeze from amana_app;
