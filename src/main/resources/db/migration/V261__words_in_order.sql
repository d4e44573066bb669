-- Two who enter lists at once may bring the same new words: taken in one order by all, the second waits for the first and
-- never the two for each other.
create or replace function know_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into word
        select distinct token, 1 from added where token >= 'a' and token < 't' order by token on conflict do nothing;
    insert into member_words
        select m.id, m.region_code, m.province_code, t.words || words_of_kind(m)
        from (select member_id, coalesce(array_agg(token) filter (where token >= 'a' and token < 't'), '{}') as words
            from added group by member_id) t
        join member m on m.id = t.member_id
        on conflict (member_id) do update
            set words = array(select distinct word from unnest(member_words.words || excluded.words) word);
    return null;
end
$$;
