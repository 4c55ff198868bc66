create table if not exists oplan_run (
    id bigint generated always as identity primary key,
    run_identity char(64) not null,
    sequence bigint not null,
    started timestamp with time zone not null,
    ended timestamp with time zone,
    outcome varchar(16) not null,
    documents int default 0 not null,
    blocked int default 0 not null
);

create table if not exists oplan_finding (
    run_id bigint not null references oplan_run (id) on delete cascade,
    number int not null,
    severity varchar(16) not null,
    code varchar(100) not null,
    file varchar(4000) not null,
    sha256 varchar(64) not null,
    sheet varchar(255) not null,
    cell varchar(32) not null,
    line bigint not null,
    arguments text not null,
    primary key (run_id, number)
);

create table if not exists oplan_expenditure (
    run_id bigint not null references oplan_run (id) on delete cascade,
    number int not null,
    unit varchar(32) not null,
    element varchar(32) not null,
    charge_year int not null,
    currency char(3) not null,
    minor_amount bigint not null,
    entries bigint not null,
    file varchar(4000) not null,
    sha256 varchar(64) not null,
    primary key (run_id, number)
);
