-- How people sign in, and what slows down those who guess.

create sequence sign_in_account_seq start with 1 increment by 50 nocache;
create table sign_in_account (
  id            bigint not null,
  version       int not null,
  person_id     bigint not null,
  username      varchar(120) character set utf8mb4 collate utf8mb4_bin not null comment 'stored in lower case',
  password_hash varchar(300) character set ascii collate ascii_bin not null comment 'algorithm$iterations$salt$hash: every hash names its own parameters',
  must_change   boolean not null comment 'the password is an initial one: nothing else works until it is changed',
  enabled       boolean not null,
  epoch         int not null comment 'a session of an older epoch is over',
  changed_at    datetime(6) not null,
  primary key (id),
  unique key sign_in_account_person (person_id),
  unique key sign_in_account_username (username),
  constraint sign_in_account_person_fk foreign key (person_id) references person (id)
) engine=innodb default charset=utf8mb4 comment='Username and password hash of a person who signs in with a password';

create table sign_in_subject (
  subject varbinary(32) not null comment 'SHA-256 of the username or the network address',
  seen_at datetime(6) not null,
  primary key (subject),
  key sign_in_subject_seen (seen_at)
) engine=innodb default charset=utf8mb4 comment='What is being guessed at or from: its row is the lock that lets attempts be counted one by one';

create sequence sign_in_failure_seq start with 1 increment by 50 nocache;
create table sign_in_failure (
  id      bigint not null,
  subject varbinary(32) not null,
  at      datetime(6) not null,
  primary key (id),
  key sign_in_failure_recent (subject, at),
  key sign_in_failure_at (at)
) engine=innodb default charset=utf8mb4 comment='A failed (or still undecided) sign-in attempt against an account or from an address; kept one day';
