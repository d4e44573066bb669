-- A3: the content of a file is read only by those who see an attachment that has it; anyone may add content.
create index attachment_sha256 on attachment (sha256);
alter table attachment_piece enable row level security;
create policy attachment_piece_scope on attachment_piece for select to amana_app using (
    exists (select from attachment a where a.sha256 = attachment_piece.sha256));
create policy attachment_piece_new on attachment_piece for insert to amana_app with check (true);
