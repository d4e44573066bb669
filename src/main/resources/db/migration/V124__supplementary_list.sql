-- N1, B1: a list of the vacant posts only, once a list of all provinces is closed.
alter table nominee_list add supplementary boolean not null default false;

-- N5, B8: a confirmed nominee whose mandate ended while the list is open; the province comes back. The list of closed words
-- is widened by one, whatever else it holds.
do $$
begin
    execute (
        select format('alter table nominee drop constraint %1$I, add constraint %1$I check ((%2$s) or standing = %3$L)',
            conname, pg_get_expr(conbin, conrelid), 'LEFT_POST')
        from pg_constraint
        where conrelid = 'nominee'::regclass and conname = 'nominee_standing_check');
end
$$;
