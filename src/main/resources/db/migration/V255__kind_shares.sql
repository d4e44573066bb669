-- Of how many members each kind is true, as a share of all, which the database has counted for its own plans: it tells whether
-- those who are asked for are sooner gathered or walked to. It names nobody: the words of names, which stand among them, are
-- not told.
create function kind_shares() returns table (kind text, share real) language sql stable security definer set search_path = public
    begin atomic
        select s.kind, s.share
            from (select unnest(most_common_elems::text::text[]) as kind, unnest(most_common_elem_freqs) as share
                from pg_stats where schemaname = 'public' and tablename = 'member_words' and attname = 'words') s
            where s.kind like '=%';
    end;
revoke execute on function kind_shares() from public;
grant execute on function kind_shares() to amana_app;
