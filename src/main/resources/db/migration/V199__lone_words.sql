-- M8: a word of a name that nobody has any more may have been the name of one person; it goes with them.
create function erase_lone_words() returns void language sql security definer set search_path = public
    begin atomic
        delete from word w where not exists (select from member_token t where t.token = w.token);
    end;
revoke execute on function erase_lone_words() from public;
grant execute on function erase_lone_words() to amana_app;
