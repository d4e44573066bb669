-- Notices are read by when they were told.
drop index notice_told;
create index notice_told on notice (told_at, id);
