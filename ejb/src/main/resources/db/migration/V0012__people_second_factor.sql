-- The second factor of a sign-in: a shared secret for one-time codes, recovery codes, and the passwords a person has left behind.

create sequence second_factor_seq start with 1 increment by 50 nocache;
create table second_factor (
  id           bigint not null,
  version      int not null,
  account_id   bigint not null,
  secret       varbinary(80) not null comment 'AES-GCM: format, nonce, sealed secret and tag; the key is a setting, never in the database',
  offered_at   datetime(6) not null comment 'when the secret was shown to its owner',
  confirmed_at datetime(6) null comment 'when the owner proved to hold it; null: not in force',
  last_step    bigint not null comment 'time step of the last code taken: no code of it or before it counts again',
  primary key (id),
  unique key second_factor_account (account_id),
  constraint second_factor_account_fk foreign key (account_id) references sign_in_account (id)
) engine=innodb default charset=utf8mb4 comment='The second factor of a sign-in account (RFC 6238 codes)';

create sequence recovery_code_seq start with 1 increment by 50 nocache;
create table recovery_code (
  id         bigint not null,
  account_id bigint not null,
  code_hash  varbinary(32) not null comment 'SHA-256 of a random code of 118 bits',
  used_at    datetime(6) null,
  primary key (id),
  unique key recovery_code_once (account_id, code_hash),
  constraint recovery_code_account_fk foreign key (account_id) references sign_in_account (id)
) engine=innodb default charset=utf8mb4 comment='A code that stands in for the second factor once, when the device is lost';

create sequence former_password_seq start with 1 increment by 50 nocache;
create table former_password (
  id            bigint not null,
  account_id    bigint not null,
  password_hash varchar(300) character set ascii collate ascii_bin not null comment 'as in sign_in_account',
  replaced_at   datetime(6) not null,
  primary key (id),
  key former_password_latest (account_id, replaced_at),
  constraint former_password_account_fk foreign key (account_id) references sign_in_account (id)
) engine=innodb default charset=utf8mb4 comment='A password that its owner has replaced; kept only where the rules in force forbid its return';
