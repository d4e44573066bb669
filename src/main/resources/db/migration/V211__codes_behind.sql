-- A code to sign in with is made behind the answer, where it is looked up whether anybody is reached there: until then the
-- address waits here, for a moment, and the answer takes as long for a stranger's address as for a member's.
alter table contact_code add column send_to text;
alter table contact_code add column language text;
