-- The rows of a list are entered by several at once: each takes rows that nobody else has taken, and erases them in the
-- transaction that enters them. Which are still to be entered is told by the rows themselves: a chosen row that had come to
-- stand otherwise is marked, so that it is not taken again.
alter table member_import_row add column left_out boolean not null default false;
update member_import_row r set left_out = true
    from member_import i
    where i.id = r.import_id and i.state = 'WRITING' and r.row_number <= i.last_row;
