-- B6: leadership extends a body once, with a reason.
alter table body add column extended_on date;
alter table body add column extension_reason text;
alter table body add column extended_by uuid;
alter table body add check ((extended_on is null) = (extension_reason is null));
