-- M7: a change that was put back once and made again is settled by leadership, who looked into it: it is put back no more.
alter table contact_change add column settled_at timestamptz;
