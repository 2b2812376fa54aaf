-- Which nations may see what: the labels that the releasability gate compares with the viewer's nation.

create sequence release_label_seq start with 1 increment by 50 nocache;
create table release_label (
  id           bigint not null,
  uuid         uuid not null,
  version      int not null,
  label_key    varchar(120) character set ascii collate ascii_bin not null comment 'what is labelled, e.g. module/F01 or lesson/F01-L2',
  owner_nation varchar(2) character set ascii collate ascii_bin not null,
  primary key (id),
  unique key release_label_uuid (uuid),
  unique key release_label_key (label_key)
) engine=innodb default charset=utf8mb4 comment='The releasability of one thing; content without a label is shown to nobody';

create table release_nation (
  label_id bigint not null,
  nation   varchar(2) character set ascii collate ascii_bin not null comment 'ISO 3166-1 alpha-2, or * for every nation; the owner always has a row',
  primary key (label_id, nation),
  constraint release_nation_label_fk foreign key (label_id) references release_label (id)
) engine=innodb default charset=utf8mb4 comment='A nation to which a label releases';
