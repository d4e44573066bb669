-- All words by which a member is found in one row, and with them where the member belongs and of which kind: whoever has
-- several words and kinds at once is found by intersecting an index of them, whose cost is bounded by the rarest. In
-- member_token the same would be asked member by member.
create table member_words (
    member_id uuid primary key,
    region_code text collate "C" not null,
    province_code text collate "C" not null,
    words text[] collate "C" not null,
    foreign key (member_id, region_code, province_code) references member (id, region_code, province_code)
        on update cascade on delete cascade
);
alter table member_words enable row level security;
create policy member_words_scope on member_words to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke insert, update, delete on member_words from amana_app;

-- Every word of a name that anybody ever had, and of how many, about: it says which of several words is rare. It names
-- nobody.
create table word (
    token text collate "C" primary key,
    members int not null
);
revoke insert, update, delete on word from amana_app;

-- Kinds stand among the words behind an equals sign, with which no word begins.
create function words_of_kind(m member) returns text[] language sql immutable
    return array_remove(array[
        '=' || m.region_code, '=' || m.province_code, '=' || m.commune_code, '=' || m.gender,
        case when m.status <> 'ACTIVE' then '=' || m.status end,
        case when m.identity_hash is null then '=INCOMPLETE' end], null);

create function know_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into word select distinct token, 1 from added where token >= 'a' and token < 't' on conflict do nothing;
    insert into member_words
        select m.id, m.region_code, m.province_code, t.words || words_of_kind(m)
        from (select member_id, array_agg(token) as words from added
            where token >= 'a' and token < 't' group by member_id) t
        join member m on m.id = t.member_id
        on conflict (member_id) do update set words = member_words.words || excluded.words;
    return null;
end
$$;
create trigger member_token_added after insert on member_token
    referencing new table as added for each statement execute function know_words();

create function forget_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update member_words w
        set words = array(select token from member_token t where t.member_id = w.member_id and token >= 'a' and token < 't')
            || words_of_kind(m)
        from member m
        where m.id = w.member_id and w.member_id in (select member_id from removed);
    return null;
end
$$;
create trigger member_token_removed after delete on member_token
    referencing old table as removed for each statement execute function forget_words();

create function know_kind() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update member_words
        set words = array(select w from unnest(words) w where w not like '=%') || words_of_kind(new)
        where member_id = new.id;
    return null;
end
$$;
create trigger member_kind_changed
    after update of region_code, province_code, commune_code, gender, status, identity_hash on member for each row
    when (words_of_kind(old) is distinct from words_of_kind(new)) execute function know_kind();

-- From time to time: how many have each word. Whoever reads meanwhile reads what was.
create function count_words() returns void language sql security definer set search_path = public
    begin atomic
        update word w set members = c.members
            from (select token, count(*)::int as members from member_token
                where token >= 'a' and token < 't' group by token) c
            where c.token = w.token and abs(c.members - w.members) > w.members / 10;
    end;
revoke execute on function count_words() from public;
grant execute on function count_words() to amana_app;

-- A3: who has one word of each group, and all of the kinds, among those whom the reader sees: no more than asked for. Row-level
-- security would first ask each row and only then the index; here the territory is one more group that the index intersects.
create function members_with(groups text[], kinds text[], most int) returns setof uuid
    language plpgsql stable security definer set search_path = public set enable_seqscan = off as $$
declare
    asked text := '';
    one text;
begin
    if not coalesce('*' = any (visible_regions()), false) then
        asked := format(' and words && %L::text[]',
            array(select '=' || code
                from unnest(coalesce(visible_regions(), '{}') || coalesce(visible_provinces(), '{}')) code
                where code <> ''));
    end if;
    foreach one in array groups loop
        asked := asked || format(' and words && %L::text[]', string_to_array(one, ' '));
    end loop;
    if cardinality(kinds) > 0 then
        asked := asked || format(' and words @> %L::text[]', kinds);
    end if;
    return query execute 'select member_id from member_words where ' || substr(asked, 6) || ' limit ' || most;
end
$$;
revoke execute on function members_with(text[], text[], int) from public;
grant execute on function members_with(text[], text[], int) to amana_app;

insert into member_words
    select m.id, m.region_code, m.province_code, t.words || words_of_kind(m)
    from (select member_id, array_agg(token) as words from member_token
        where token >= 'a' and token < 't' group by member_id) t
    join member m on m.id = t.member_id;
insert into word select token, count(*) from member_token where token >= 'a' and token < 't' group by token;
create index member_words_words on member_words using gin (words) with (gin_pending_list_limit = 256);
analyze member_words, word;
