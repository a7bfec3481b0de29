-- Every knowledge base that went live, with the files it was made of. A file that several versions
-- share is kept once; contents are compressed, and cut because H2 limits the length of a value.
create table knowledge_content (
    hash varchar(64) not null,
    part integer not null,
    bytes bytea not null,
    primary key (hash, part)
);

create table knowledge_file (
    version varchar(64) not null,
    path varchar(500) not null,
    hash varchar(64) not null,
    primary key (version, path)
);

create table publication (
    number bigint generated always as identity primary key,
    version varchar(64) not null,
    published_at timestamp with time zone not null,
    published_by varchar(200),
    reason varchar(2000)
);

create index publication_version on publication (version);
