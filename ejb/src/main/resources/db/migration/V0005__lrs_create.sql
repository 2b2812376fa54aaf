CREATE SEQUENCE lrs_audience_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE lrs_audience (
  id   BIGINT NOT NULL,
  uuid UUID   NOT NULL COMMENT 'public id: of a release label, or of the client whose statements it holds',
  PRIMARY KEY (id),
  UNIQUE KEY lrs_audience_uuid (uuid)
) ENGINE = InnoDB COMMENT = 'Who may read a set of statements; the store does not know why';

CREATE TABLE lrs_audience_code (
  audience_id BIGINT      NOT NULL,
  code        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'neutral release code; * = everybody',
  PRIMARY KEY (audience_id, code),
  KEY lrs_audience_code_code (code, audience_id),
  CONSTRAINT lrs_audience_code_audience FOREIGN KEY (audience_id) REFERENCES lrs_audience (id)
) ENGINE = InnoDB COMMENT = 'Release codes of an audience; none = only clients that see everything';

CREATE SEQUENCE lrs_client_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE lrs_client (
  id          BIGINT       NOT NULL,
  uuid        UUID         NOT NULL COMMENT 'public id, and the account name of its authority',
  version     INT          NOT NULL,
  name        VARCHAR(190) NOT NULL,
  client_key  VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'user name in Basic authentication',
  salt        BINARY(32)   NOT NULL,
  secret_hash BINARY(32)   NOT NULL COMMENT 'HMAC-SHA-256 of the secret under the salt; the secret is random and long',
  active      BOOLEAN      NOT NULL,
  audience_id BIGINT       NOT NULL COMMENT 'audience of the statements it sends',
  created_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  PRIMARY KEY (id),
  UNIQUE KEY lrs_client_uuid (uuid),
  UNIQUE KEY lrs_client_key (client_key),
  CONSTRAINT lrs_client_audience FOREIGN KEY (audience_id) REFERENCES lrs_audience (id)
) ENGINE = InnoDB COMMENT = 'Outside tools that may speak xAPI to the store';

CREATE TABLE lrs_client_code (
  client_id BIGINT      NOT NULL,
  code      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'release code it may see; * = all',
  PRIMARY KEY (client_id, code),
  CONSTRAINT lrs_client_code_client FOREIGN KEY (client_id) REFERENCES lrs_client (id)
) ENGINE = InnoDB COMMENT = 'Release codes a client may see';

CREATE TABLE lrs_statement (
  seq          BIGINT     NOT NULL COMMENT 'stored time in microseconds since 1970, shifted left by 10 bits for the node',
  statement_id UUID       NOT NULL,
  client_id    BIGINT     NULL COMMENT 'who sent it; null = Interlock itself',
  audience_id  BIGINT     NOT NULL,
  voiding      BOOLEAN    NOT NULL COMMENT 'it voids another and cannot be voided itself',
  payload      MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'as sent, plus what the store must add',
  PRIMARY KEY (seq),
  UNIQUE KEY lrs_statement_id (statement_id),
  KEY lrs_statement_client (client_id, seq),
  KEY lrs_statement_audience (audience_id, seq),
  CONSTRAINT lrs_statement_client FOREIGN KEY (client_id) REFERENCES lrs_client (id),
  CONSTRAINT lrs_statement_audience FOREIGN KEY (audience_id) REFERENCES lrs_audience (id)
) ENGINE = InnoDB COMMENT = 'Statements, never changed once stored';

CREATE TABLE lrs_link (
  target BIGINT  NOT NULL COMMENT 'first 64 bits of the SHA-256 of an IRI, actor identity or registration',
  facet  TINYINT NOT NULL COMMENT '1 agent, 2 related agent, 3 activity, 4 related activity, 5 verb, 6 registration',
  seq    BIGINT  NOT NULL COMMENT 'the statement that is found',
  via    BIGINT  NOT NULL COMMENT '0 = by its own content; else the statement it refers to, whose content it is',
  PRIMARY KEY (target, facet, seq, via)
) ENGINE = InnoDB COMMENT = 'Thin index of statements by filter, in stored order (no foreign key: ADR 0010)';

CREATE TABLE lrs_reference (
  target    UUID    NOT NULL COMMENT 'statement_id it refers to, present or not yet',
  seq       BIGINT  NOT NULL COMMENT 'the statement that refers',
  voiding   BOOLEAN NOT NULL,
  client_id BIGINT  NULL COMMENT 'of the statement that refers; a void counts for statements of the same sender',
  PRIMARY KEY (target, seq),
  KEY lrs_reference_seq (seq)
) ENGINE = InnoDB COMMENT = 'Statements whose object is a reference to another statement';
