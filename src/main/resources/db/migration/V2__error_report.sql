-- What visitors say is wrong with an offer. Nothing here tells who said it.
create table error_report (
    number bigint generated always as identity primary key,
    reported_at timestamp with time zone not null,
    offer varchar(200) not null,
    name varchar(1000) not null,
    fault varchar(40) not null,
    text varchar(1000) not null,
    knowledge varchar(64) not null
);
