-- T2, B1, N1: what a change of the division does to secretaries and lists. Each list of closed words is widened by one,
-- whatever else it holds.
do $$
declare
    wider record;
begin
    for wider in select * from (values
        ('mandate', 'end_reason', 'TERRITORY_CLOSED'),
        ('province_proposal', 'outcome', 'PROVINCE_CLOSED'),
        ('nominee', 'standing', 'MOVED')) as words (tab, col, word)
    loop
        execute (
            select format('alter table %1$I drop constraint %2$I, add constraint %2$I check ((%3$s) or %4$I = %5$L)',
                wider.tab, conname, pg_get_expr(conbin, conrelid), wider.col, wider.word)
            from pg_constraint
            where conrelid = wider.tab::regclass and conname = wider.tab || '_' || wider.col || '_check');
    end loop;
end
$$;
