-- The tables of Spring Batch 6 as H2 and PostgreSQL both understand them, then the runs with what they found.
create table batch_job_instance (
    job_instance_id bigint not null primary key,
    version bigint,
    job_name varchar(100) not null,
    job_key varchar(32) not null,
    constraint job_inst_un unique (job_name, job_key)
);

create table batch_job_execution (
    job_execution_id bigint not null primary key,
    version bigint,
    job_instance_id bigint not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_inst_exec_fk foreign key (job_instance_id) references batch_job_instance (job_instance_id)
);

create table batch_job_execution_params (
    job_execution_id bigint not null,
    parameter_name varchar(100) not null,
    parameter_type varchar(100) not null,
    parameter_value varchar(2500),
    identifying char(1) not null,
    constraint job_exec_params_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create table batch_step_execution (
    step_execution_id bigint not null primary key,
    version bigint not null,
    step_name varchar(100) not null,
    job_execution_id bigint not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    commit_count bigint,
    read_count bigint,
    filter_count bigint,
    write_count bigint,
    read_skip_count bigint,
    write_skip_count bigint,
    process_skip_count bigint,
    rollback_count bigint,
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_exec_step_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create table batch_step_execution_context (
    step_execution_id bigint not null primary key,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint step_exec_ctx_fk foreign key (step_execution_id) references batch_step_execution (step_execution_id)
);

create table batch_job_execution_context (
    job_execution_id bigint not null primary key,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint job_exec_ctx_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create sequence batch_step_execution_seq;
create sequence batch_job_execution_seq;
create sequence batch_job_instance_seq;

create table oplan_run (
    id bigint generated always as identity primary key,
    run_identity char(64) not null,
    sequence bigint not null,
    started timestamp with time zone not null,
    ended timestamp with time zone,
    outcome varchar(16) not null,
    documents int default 0 not null,
    blocked int default 0 not null
);

create table oplan_finding (
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

create table oplan_expenditure (
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
