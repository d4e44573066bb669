-- All that a list can be narrowed by stands with the member: what other tables know (a skill, a seat, an exemption, until
-- when the card is good) as bits and a day, kept by triggers, so that an order's index holds it and passing over a member
-- never asks another table. A day says the same tomorrow: nothing is rewritten when the calendar turns.
-- A new skill takes the next place at the end, never another's.
create function ties_known() returns text[] language sql immutable
    return array['INCOMPLETE', 'SECRETARIAT', 'COMMITTEE', 'MANDATE', 'EXEMPT',
        'ARABIC_WRITING', 'AMAZIGH', 'FRENCH', 'ENGLISH', 'SPANISH', 'TRANSLATION', 'PUBLIC_SPEAKING', 'TRAINING', 'TEACHING',
        'PRESS', 'SOCIAL_MEDIA', 'PHOTOGRAPHY', 'DESIGN', 'COMPUTING', 'DATA', 'LAW', 'MEDIATION', 'ACCOUNTING', 'FUNDRAISING',
        'ORGANISING', 'ELECTIONS', 'HEALTH', 'FIRST_AID', 'SOCIAL_WORK', 'AGRICULTURE', 'CRAFTS', 'DRIVING'];
create function tie(kind text) returns bigint language sql immutable
    return 1::bigint << array_position(ties_known(), kind) - 1;
create function words_of_ties(ties bigint) returns text[] language sql immutable
    return case when ties = 0 then '{}'::text[]
        else array(select '=' || kind from unnest(ties_known()) kind where ties & tie(kind) <> 0) end;

-- Every index of an order is made anew below: dropped first, so that the table is written without them.
drop index member_sort_ar, member_sort_latin, member_joined,
    member_region_sort_ar, member_region_sort_latin, member_region_joined,
    member_province_sort_ar, member_province_sort_latin, member_province_joined,
    member_not_active_ar, member_not_active_latin, member_not_active_joined,
    member_incomplete_ar, member_incomplete_latin, member_incomplete_joined,
    member_born, member_kind;

alter table member
    add column facts bigint not null default 0,
    add column card_until date;

create function ties_of(one uuid) returns bigint language sql stable return
    coalesce((select bit_or(tie(s.skill)) from member_skill s where s.member_id = one), 0)
    | coalesce((select bit_or(tie(t.kind)) from seat_tenure t where t.member_id = one and t.held_until is null), 0)
    | case when exists (select from mandate o where o.member_id = one and o.ended_on is null) then tie('MANDATE') else 0 end
    | case when exists (select from dues_exemption e where e.member_id = one and e.ended_at is null)
        then tie('EXEMPT') else 0 end;

create function card_until_of(one uuid) returns date language sql stable
    return (select k.valid_until from card k where k.member_id = one and k.ended_on is null);

-- What is known now is read once the member is locked, so that of two who change something at once the second knows what
-- the first did.
create function keep_ties(one uuid) returns void language plpgsql as $$
begin
    perform from member where id = one for no key update;
    update member m
        set facts = known.ties | (m.facts & tie('INCOMPLETE')), card_until = known.card_until
        from (select ties_of(one) as ties, card_until_of(one) as card_until) known
        where m.id = one
            and (m.facts, m.card_until) is distinct from (known.ties | (m.facts & tie('INCOMPLETE')), known.card_until);
end
$$;
revoke execute on function keep_ties(uuid) from public;

create function know_ties() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op <> 'DELETE' then
        perform keep_ties(new.member_id);
    end if;
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and old.member_id <> new.member_id then
        perform keep_ties(old.member_id);
    end if;
    return null;
end
$$;
create trigger member_skill_known after insert or delete or update of member_id, skill on member_skill
    for each row execute function know_ties();
create trigger seat_tenure_known after insert or delete or update of member_id, kind, held_until on seat_tenure
    for each row execute function know_ties();
create trigger mandate_known after insert or delete or update of member_id, ended_on on mandate
    for each row execute function know_ties();
create trigger dues_exemption_known after insert or delete or update of member_id, ended_at on dues_exemption
    for each row execute function know_ties();
create trigger card_known after insert or delete or update of member_id, valid_until, ended_on on card
    for each row execute function know_ties();

-- The member's own row knows whether something lacks.
create function know_incomplete() returns trigger language plpgsql as $$
begin
    new.facts := (new.facts & ~(1::bigint)) | case when new.identity_hash is null then 1 else 0 end;
    return new;
end
$$;

-- What is known so far, in the one writing of the table that it needs.
alter table member
    alter column facts type bigint
        using ties_of(id) | case when identity_hash is null then 1::bigint else 0::bigint end,
    alter column card_until type date using card_until_of(id);
create trigger member_incomplete_known before insert or update of facts, identity_hash on member
    for each row execute function know_incomplete();

-- Passing over a member costs no look at the row, whatever is asked.
create index member_sort_ar on member (sort_ar, id) include (region_code, province_code, commune_code, status, gender,
    birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_sort_latin on member (sort_latin, id) include (region_code, province_code, commune_code, status, gender,
    birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_joined on member (joined_on, id) include (region_code, province_code, commune_code, status, gender,
    birth_date, card_until, facts, dues_settled, dues_category, erased_on);
create index member_region_sort_ar on member (region_code, sort_ar, id) include (province_code, commune_code, status, gender,
    birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_region_sort_latin on member (region_code, sort_latin, id) include (province_code, commune_code, status,
    gender, birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_region_joined on member (region_code, joined_on, id) include (province_code, commune_code, status, gender,
    birth_date, card_until, facts, dues_settled, dues_category, erased_on);
create index member_province_sort_ar on member (province_code, sort_ar, id) include (region_code, commune_code, status, gender,
    birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_province_sort_latin on member (province_code, sort_latin, id) include (region_code, commune_code, status,
    gender, birth_date, joined_on, card_until, facts, dues_settled, dues_category, erased_on);
create index member_province_joined on member (province_code, joined_on, id) include (region_code, commune_code, status,
    gender, birth_date, card_until, facts, dues_settled, dues_category, erased_on);
create index member_born on member (birth_date, region_code) include (id, province_code, commune_code, status, gender,
    joined_on, card_until, facts, dues_settled, dues_category, erased_on);

-- Among a member's words stand all kinds that few are of: whoever has a rare one, together with others, is found by
-- intersecting them. Born and joined by five years and by one, the year in which the card ends.
create or replace function words_of_kind(m member) returns text[] language sql immutable
    return array_remove(array[
        '=' || m.region_code, '=' || m.province_code, '=' || m.commune_code, '=' || m.gender,
        '=B' || (extract(year from m.birth_date)::int / 5 * 5), '=J' || extract(year from m.joined_on)::int,
        '=X' || extract(year from m.card_until)::int,
        case when m.status <> 'ACTIVE' then '=' || m.status end], null) || words_of_ties(m.facts);
drop trigger member_kind_changed on member;
create trigger member_kind_changed
    after update of region_code, province_code, commune_code, gender, status, identity_hash, birth_date, joined_on, facts,
        card_until on member for each row
    when (words_of_kind(old) is distinct from words_of_kind(new)) execute function know_kind();

-- Whose name has no word that could be looked for is of kinds all the same.
create or replace function know_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into word select distinct token, 1 from added where token >= 'a' and token < 't' on conflict do nothing;
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

drop index member_words_words;
create function words_with_kinds(one uuid, words text[]) returns text[] language sql stable
    return (select array(select word from unnest(words) word where word not like '=%') || words_of_kind(m)
        from member m where m.id = one);
alter table member_words alter column words type text[] collate "C" using words_with_kinds(member_id, words);
drop function words_with_kinds(uuid, text[]);
insert into member_words
    select m.id, m.region_code, m.province_code, words_of_kind(m)
    from member m where not exists (select from member_words w where w.member_id = m.id);
create index member_words_words on member_words using gin (words) with (gin_pending_list_limit = 256);
analyze member, member_words;
