-- Dues: what members pay in a year, and what they have paid.
-- Until when a member has settled, kept with the member so that lists find arrears as they find everything else, and what
-- counts towards the years after; the category where it is not the territory's own. All are reckoned from the rows below.
alter table member
    add column dues_settled int not null default 0,
    add column dues_credit int not null default 0,
    add column dues_category text check (dues_category in ('ORDINARY', 'REDUCED', 'OFFICE', 'ABROAD'));
create index member_dues on member (dues_settled, region_code, province_code)
    include (joined_on, dues_category, dues_credit) where status in ('ACTIVE', 'SUSPENDED');
create index member_dues_credit on member (dues_settled) where dues_credit <> 0;

-- The amounts of a year hold from the first thing recorded in it on.
create table dues_amount (
    year int not null,
    category text not null check (category in ('ORDINARY', 'REDUCED', 'OFFICE', 'ABROAD')),
    amount int not null check (amount > 0),
    primary key (year, category)
);
revoke update, delete on dues_amount from amana_app;

create table dues_number (
    region_code text collate "C" not null references region (code),
    year int not null,
    last int not null,
    primary key (region_code, year)
);

-- What was paid, and what was entered against it; never rewritten. It lies where the member is, and counts where it was
-- received.
create table dues_payment (
    id uuid primary key,
    version int not null,
    number text collate "C" not null unique,
    member_id uuid not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    received_region_code text collate "C" not null references region (code),
    received_province_code text collate "C" not null references province (code),
    amount int not null check (amount <> 0),
    paid_on date not null,
    means text not null check (means in ('CASH', 'CHEQUE', 'BANK_TRANSFER', 'MONEY_ORDER')),
    means_reference text,
    from_year int not null,
    until_year int not null,
    reverses_id uuid unique references dues_payment (id),
    reason text,
    received_by uuid,
    recorded_at timestamptz not null,
    constraint dues_payment_of_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade deferrable initially deferred,
    check ((reverses_id is null) = (amount > 0) and (reverses_id is null) = (reason is null))
);
create index dues_payment_member on dues_payment (member_id, recorded_at);
create index dues_payment_received on dues_payment (received_region_code, received_province_code, paid_on) include (amount);
create index dues_payment_recorded on dues_payment (recorded_at, id);
alter table dues_payment enable row level security;
create policy dues_payment_scope on dues_payment to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[])
    or received_region_code = any ((select visible_regions())::text[])
    or received_province_code = any ((select visible_provinces())::text[]));
revoke update, delete on dues_payment from amana_app;

create table dues_exemption (
    id uuid primary key,
    version int not null,
    member_id uuid not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    from_year int not null,
    until_year int not null,
    reason text not null,
    granted_by uuid,
    granted_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    ended_reason text,
    constraint dues_exemption_of_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade deferrable initially deferred,
    check (from_year <= until_year),
    check ((ended_at is null) = (ended_reason is null))
);
create index dues_exemption_member on dues_exemption (member_id);
create index dues_exemption_years on dues_exemption (until_year, from_year, region_code, province_code, member_id)
    where ended_at is null;
alter table dues_exemption enable row level security;
create policy dues_exemption_scope on dues_exemption to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));

-- Every category that a member has been put into, from a year on.
create table dues_category (
    id uuid primary key,
    version int not null,
    member_id uuid not null,
    region_code text collate "C" not null references region (code),
    province_code text collate "C" not null references province (code),
    category text not null check (category in ('ORDINARY', 'REDUCED', 'OFFICE', 'ABROAD')),
    from_year int not null,
    reason text not null,
    put_by uuid,
    put_at timestamptz not null,
    constraint dues_category_of_member foreign key (member_id, region_code, province_code)
        references member (id, region_code, province_code) on update cascade deferrable initially deferred
);
create index dues_category_member on dues_category (member_id, put_at);
alter table dues_category enable row level security;
create policy dues_category_scope on dues_category to amana_app using (
    (select '*' = any (visible_regions()))
    or region_code = any ((select visible_regions())::text[])
    or province_code = any ((select visible_provinces())::text[]));
revoke update, delete on dues_category from amana_app;
