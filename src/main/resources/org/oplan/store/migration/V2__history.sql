-- Who did what, what was published under which symbol, and the figures of each run.
alter table oplan_run add column person varchar(200) default '' not null;
alter table oplan_run add column errors bigint default 0 not null;
alter table oplan_run add column warnings bigint default 0 not null;
alter table oplan_run add column notes bigint default 0 not null;

-- A figure book as compressed text, once for all runs that computed the same.
create table oplan_figures (
    sha256 char(64) primary key,
    content text not null
);

create table oplan_run_figures (
    run_id bigint not null references oplan_run (id) on delete cascade,
    plan varchar(255) not null,
    sha256 char(64) not null references oplan_figures (sha256),
    primary key (run_id, plan)
);

-- Lines are added, never changed; each holds the hash of the one before.
create table oplan_event (
    number bigint primary key,
    happened timestamp with time zone not null,
    act varchar(32) not null,
    person varchar(200) not null,
    account varchar(200) not null,
    subject varchar(4000) not null,
    detail text not null,
    previous char(64) not null,
    hash char(64) not null
);

create table oplan_publication (
    number bigint primary key,
    act varchar(16) not null,
    happened timestamp with time zone not null,
    document varchar(1000) not null,
    symbol varchar(100) not null,
    revision varchar(16) not null,
    files text not null,
    build char(64) not null,
    submitted varchar(1000) not null,
    approved varchar(200) not null,
    acted varchar(200) not null,
    previous char(64) not null,
    hash char(64) not null,
    constraint oplan_publication_once unique (symbol, revision, act)
);
