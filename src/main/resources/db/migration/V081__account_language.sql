-- The language that somebody chose last, for the letters to them.
alter table account add column language text check (language in ('ar', 'fr', 'en'));
