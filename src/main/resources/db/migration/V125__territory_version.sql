-- T1: which state of the tree this is, so that an instance that keeps it in memory knows at each use whether it is still
-- that one. Numbers come from a sequence: a change that is taken back does not leave its number to another.
create sequence territory_version_number;
create table territory_version (version bigint not null);
create unique index territory_version_single on territory_version ((true));
insert into territory_version values (nextval('territory_version_number'));

create function tree_changed() returns trigger language plpgsql as $$
begin
    update territory_version set version = nextval('territory_version_number');
    return null;
end
$$;
create trigger region_changed after insert or update or delete or truncate on region
    for each statement execute function tree_changed();
create trigger province_changed after insert or update or delete or truncate on province
    for each statement execute function tree_changed();
alter table region enable always trigger region_changed;
alter table province enable always trigger province_changed;
