-- What became of each revision of a document on its way to each recipient.
create table oplan_delivery (
    id bigint generated always as identity primary key,
    address varchar(320) not null,
    path varchar(500) not null,
    revision char(64) not null,
    symbol varchar(200) not null,
    state varchar(16) not null,
    attempts int not null,
    changed timestamp with time zone not null,
    due timestamp with time zone,
    reason varchar(500) not null,
    constraint oplan_delivery_once unique (address, path, revision)
);
