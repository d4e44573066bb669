-- With which version of the name folding a member's tokens were made; another version makes them again.
alter table member add folding int not null default 1;
create index member_folding on member (folding);
