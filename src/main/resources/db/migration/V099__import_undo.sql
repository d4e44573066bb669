-- A5: every member brought by a list is known to come from it.
alter table member add column import_id uuid references member_import (id);
create index member_import_id on member (import_id, id) where import_id is not null;

-- Who stays when a list is taken back, and why.
create table member_import_kept (
    import_id uuid not null references member_import (id) on delete cascade,
    member_id uuid not null,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    reason text not null check (reason in ('EDITED', 'HELD')),
    primary key (import_id, member_id),
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade on delete cascade
);
alter table member_import_kept enable row level security;
create policy member_import_kept_scope on member_import_kept to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- Takes members back that a list entered by mistake, with the status that entering gave them (which nobody may erase
-- otherwise). Whom another record holds by then stays, and is not in the answer.
create function forget_imported(list uuid, members uuid[]) returns setof uuid
    language plpgsql security definer set search_path = public as $$
declare
    one uuid;
begin
    for one in select m.id from member m where m.import_id = list and m.id = any (members) and m.version = 0
    loop
        begin
            delete from member_status_change where member_id = one;
            delete from member where id = one;
            return next one;
        exception when foreign_key_violation or restrict_violation then
            null;
        end;
    end loop;
end
$$;
revoke execute on function forget_imported(uuid, uuid[]) from public;
grant execute on function forget_imported(uuid, uuid[]) to amana_app;
