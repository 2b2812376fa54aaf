-- Who works together: nations, their organization trees, people, and the roles people hold in a subtree.

create table nation (
  code    varchar(2) character set ascii collate ascii_bin not null comment 'ISO 3166-1 alpha-2; XI (user-assigned range) is Interlock editorial',
  name_en varchar(80) not null,
  name_fr varchar(80) not null,
  name_uk varchar(80) not null,
  member  boolean not null comment 'false: owns content but has no organizations that join programmes',
  primary key (code)
) engine=innodb default charset=utf8mb4 comment='A nation that takes part, or Interlock editorial';

insert into nation (code, name_en, name_fr, name_uk, member)
values ('XI', 'Interlock editorial', 'Rédaction Interlock', 'Редакція Interlock', false);

create sequence organization_seq start with 1 increment by 50 nocache;
create table organization (
  id          bigint not null,
  uuid        uuid not null,
  version     int not null,
  nation_code varchar(2) character set ascii collate ascii_bin not null,
  parent_id   bigint null,
  code        varchar(20) character set ascii collate ascii_bin not null comment 'unique among its siblings',
  path        varchar(250) character set ascii collate ascii_bin not null comment 'materialised path of codes from the nation down, e.g. NO/MOD/FMA/: a subtree is a prefix',
  name        varchar(160) not null,
  demo        boolean not null,
  primary key (id),
  unique key organization_uuid (uuid),
  unique key organization_path (path),
  key organization_parent (parent_id),
  key organization_nation (nation_code),
  constraint organization_nation_fk foreign key (nation_code) references nation (code),
  constraint organization_parent_fk foreign key (parent_id) references organization (id)
) engine=innodb default charset=utf8mb4 comment='A node of the organization tree of one nation';

create sequence person_seq start with 1 increment by 50 nocache;
create table person (
  id              bigint not null,
  uuid            uuid not null,
  version         int not null,
  nation_code     varchar(2) character set ascii collate ascii_bin not null,
  organization_id bigint not null,
  given_name      varchar(80) not null,
  family_name     varchar(80) not null,
  language        varchar(8) character set ascii collate ascii_bin not null comment 'BCP 47: en, fr or uk',
  zone            varchar(40) character set ascii collate ascii_bin not null comment 'IANA time zone',
  theme           varchar(8) character set ascii collate ascii_bin not null comment 'SYSTEM, LIGHT or DARK',
  active          boolean not null,
  demo            boolean not null,
  created_at      datetime(6) not null,
  primary key (id),
  unique key person_uuid (uuid),
  key person_organization (organization_id),
  key person_nation (nation_code),
  constraint person_nation_fk foreign key (nation_code) references nation (code),
  constraint person_organization_fk foreign key (organization_id) references organization (id)
) engine=innodb default charset=utf8mb4 comment='A person of one nation who learns, mentors, manages, writes or administers';

create sequence role_assignment_seq start with 1 increment by 50 nocache;
create table role_assignment (
  id              bigint not null,
  person_id       bigint not null,
  role            varchar(20) character set ascii collate ascii_bin not null,
  organization_id bigint not null comment 'root of the subtree in which the role counts',
  assigned_at     datetime(6) not null,
  primary key (id),
  unique key role_assignment_once (person_id, role, organization_id),
  key role_assignment_organization (organization_id, role),
  constraint role_assignment_person_fk foreign key (person_id) references person (id),
  constraint role_assignment_organization_fk foreign key (organization_id) references organization (id)
) engine=innodb default charset=utf8mb4 comment='A role that a person holds within an organization subtree';

create table learner_account (
  person_id bigint not null,
  account   uuid not null comment 'random, opaque: the name of the xAPI account; erasing a person erases this row',
  primary key (person_id),
  unique key learner_account_account (account),
  constraint learner_account_person_fk foreign key (person_id) references person (id)
) engine=innodb default charset=utf8mb4 comment='The pseudonym under which a person appears in learning records';
