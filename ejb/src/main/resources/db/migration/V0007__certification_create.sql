CREATE SEQUENCE track_version_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE track_level_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE track_requirement_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE evidence_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE track_version (
  id           BIGINT       NOT NULL,
  code         VARCHAR(20)  NOT NULL COMMENT 'such as T-IND',
  version      INT          NOT NULL,
  content_hash VARCHAR(64)  NOT NULL COMMENT 'SHA-256 of the content it was published from, hex',
  name_en      VARCHAR(200) NOT NULL,
  name_fr      VARCHAR(200) NOT NULL,
  name_uk      VARCHAR(200) NOT NULL,
  summary_en   TEXT         NOT NULL,
  summary_fr   TEXT         NOT NULL,
  summary_uk   TEXT         NOT NULL,
  published_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  PRIMARY KEY (id),
  UNIQUE KEY track_version_code (code, version)
) ENGINE = InnoDB COMMENT = 'Certification tracks as published; immutable';

CREATE TABLE track_level (
  id               BIGINT       NOT NULL,
  track_version_id BIGINT       NOT NULL,
  ordinal          INT          NOT NULL,
  code             VARCHAR(10)  NOT NULL,
  stage            VARCHAR(20)  NOT NULL COMMENT 'foundation, practitioner or expert',
  name_en          VARCHAR(200) NOT NULL,
  name_fr          VARCHAR(200) NOT NULL,
  name_uk          VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY track_level_code (track_version_id, code),
  CONSTRAINT track_level_track FOREIGN KEY (track_version_id) REFERENCES track_version (id)
) ENGINE = InnoDB COMMENT = 'Levels of a track version';

CREATE TABLE track_requirement (
  id            BIGINT       NOT NULL,
  level_id      BIGINT       NOT NULL,
  ordinal       INT          NOT NULL,
  code          VARCHAR(60)  NOT NULL,
  kind          VARCHAR(20)  NOT NULL COMMENT 'MODULES, MONTHS, COUNT or ASSESSMENT',
  module        VARCHAR(20)  NULL COMMENT 'code of the module that must be completed',
  evidence_kind VARCHAR(40)  NULL COMMENT 'what is counted, for the other kinds',
  amount        INT          NOT NULL,
  product_rule  BIT(1)       NOT NULL COMMENT 'whether the number is our own choice',
  name_en       VARCHAR(300) NOT NULL,
  name_fr       VARCHAR(300) NOT NULL,
  name_uk       VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY track_requirement_code (level_id, code),
  CONSTRAINT track_requirement_level FOREIGN KEY (level_id) REFERENCES track_level (id)
) ENGINE = InnoDB COMMENT = 'Requirements of a level, one a module';

CREATE TABLE evidence (
  id           BIGINT         NOT NULL,
  uuid         UUID           NOT NULL,
  person_id    BIGINT         NOT NULL,
  kind         VARCHAR(30)    NOT NULL,
  subject      VARCHAR(60)    NOT NULL COMMENT 'what it is about, such as the code of a module',
  title_en     VARCHAR(300)   NOT NULL,
  title_fr     VARCHAR(300)   NOT NULL,
  title_uk     VARCHAR(300)   NOT NULL,
  quantity     DECIMAL(9, 2)  NOT NULL COMMENT '1 for a piece, months for experience',
  scaled       DECIMAL(5, 4)  NULL COMMENT 'share of marks, 0 to 1',
  at           DATETIME(6)    NOT NULL COMMENT 'UTC, when it happened',
  label_uuid   UUID           NULL COMMENT 'release label of what it is about',
  registration UUID           NULL COMMENT 'registration of the statements that prove it',
  PRIMARY KEY (id),
  UNIQUE KEY evidence_uuid (uuid),
  UNIQUE KEY evidence_once (person_id, kind, registration),
  CONSTRAINT evidence_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB COMMENT = 'What people did that a requirement may rest on; never changed';
