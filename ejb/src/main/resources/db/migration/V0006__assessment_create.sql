CREATE SEQUENCE bank_item_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE bank_item_part_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE assessment_form_seq START WITH 1 INCREMENT BY 50 NOCACHE;
CREATE SEQUENCE attempt_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE attempt_slot_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE attempt_step_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE bank_item (
  id                BIGINT        NOT NULL,
  module_version_id BIGINT        NOT NULL,
  item_key          VARCHAR(40)   NOT NULL COMMENT 'the author''s id, such as F01-I01',
  type              VARCHAR(20)   NOT NULL,
  competency        VARCHAR(10)   NOT NULL,
  level             INT           NOT NULL COMMENT 'proficiency asked for, 1 to 4',
  difficulty        VARCHAR(10)   NOT NULL,
  objective         VARCHAR(40)   NOT NULL,
  stem_html         TEXT          NOT NULL COMMENT 'safe HTML',
  stem_plain        TEXT          NOT NULL,
  rationale_html    TEXT          NOT NULL,
  right_html        TEXT          NULL COMMENT 'told after a fully right answer',
  wrong_html        TEXT          NULL COMMENT 'told after any other; for a number, after one too low',
  high_html         TEXT          NULL COMMENT 'for a number, told after one too high',
  answer            DECIMAL(30, 9) NULL,
  tolerance         DECIMAL(30, 9) NULL,
  unit              VARCHAR(40)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY bank_item_key (module_version_id, item_key),
  CONSTRAINT bank_item_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
) ENGINE = InnoDB COMMENT = 'Items as a module version brought them; immutable';

CREATE TABLE bank_item_part (
  id            BIGINT      NOT NULL,
  item_id       BIGINT      NOT NULL,
  ordinal       INT         NOT NULL,
  part_key      VARCHAR(40) NOT NULL,
  side          VARCHAR(10) NOT NULL COMMENT 'GIVEN wants a partner, OFFERED can be chosen, moved or assigned',
  html          TEXT        NOT NULL,
  plain         TEXT        NOT NULL,
  is_right      BIT(1)      NOT NULL,
  partner       VARCHAR(40) NULL COMMENT 'key of the offered part that belongs to a given one',
  feedback_html TEXT        NULL,
  PRIMARY KEY (id),
  UNIQUE KEY bank_item_part_key (item_id, side, part_key),
  CONSTRAINT bank_item_part_item FOREIGN KEY (item_id) REFERENCES bank_item (id)
) ENGINE = InnoDB COMMENT = 'What an item shows: options, steps, given sides, sides to be found';

CREATE TABLE assessment_form (
  id                BIGINT       NOT NULL,
  module_version_id BIGINT       NOT NULL,
  items             INT          NOT NULL COMMENT 'items drawn for an attempt',
  pass_percent      INT          NOT NULL COMMENT '1 to 100',
  minutes           INT          NOT NULL COMMENT 'time for an attempt',
  attempts          INT          NOT NULL COMMENT 'attempts an enrolment may use',
  cooling_off_hours INT          NOT NULL COMMENT 'wait after a failed attempt',
  quotas            VARCHAR(500) NOT NULL COMMENT 'least items by competency: SPC.1=4 LKS.1=2',
  PRIMARY KEY (id),
  UNIQUE KEY assessment_form_version (module_version_id),
  CONSTRAINT assessment_form_of FOREIGN KEY (module_version_id) REFERENCES module_version (id)
) ENGINE = InnoDB COMMENT = 'How a module version is assessed; immutable';

CREATE TABLE attempt (
  id           BIGINT        NOT NULL,
  uuid         UUID          NOT NULL,
  enrolment_id BIGINT        NOT NULL,
  person_id    BIGINT        NOT NULL,
  form_id      BIGINT        NOT NULL,
  number       INT           NOT NULL COMMENT '1 for the first attempt of the enrolment',
  started_at   DATETIME(6)   NOT NULL COMMENT 'UTC',
  deadline     DATETIME(6)   NOT NULL COMMENT 'UTC, by the server''s clock',
  closed_at    DATETIME(6)   NULL COMMENT 'UTC',
  state        VARCHAR(12)   NOT NULL COMMENT 'OPEN, SUBMITTED or TIMED_OUT',
  scaled       DECIMAL(5, 4) NULL COMMENT 'share of marks, 0 to 1',
  passed       BIT(1)        NULL,
  version      INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY attempt_uuid (uuid),
  UNIQUE KEY attempt_number (enrolment_id, number),
  KEY attempt_running_out (state, deadline),
  CONSTRAINT attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT attempt_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT attempt_form FOREIGN KEY (form_id) REFERENCES assessment_form (id)
) ENGINE = InnoDB COMMENT = 'One person''s sittings of a form';

CREATE TABLE attempt_slot (
  id          BIGINT        NOT NULL,
  attempt_id  BIGINT        NOT NULL,
  number      INT           NOT NULL COMMENT 'place in the attempt, from 1',
  item_id     BIGINT        NOT NULL,
  arrangement VARCHAR(1000) NOT NULL COMMENT 'ids of the offered parts as shown',
  fraction    DECIMAL(5, 4) NULL COMMENT 'worth of the answer, 0 to 1, once the attempt is closed',
  PRIMARY KEY (id),
  UNIQUE KEY attempt_slot_number (attempt_id, number),
  CONSTRAINT attempt_slot_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
  CONSTRAINT attempt_slot_item FOREIGN KEY (item_id) REFERENCES bank_item (id)
) ENGINE = InnoDB COMMENT = 'The questions of an attempt in their order';

CREATE TABLE attempt_step (
  id        BIGINT        NOT NULL,
  step_uuid UUID          NOT NULL COMMENT 'the browser''s name for the step; a repeat is kept once',
  slot_id   BIGINT        NOT NULL,
  sequence  INT           NOT NULL COMMENT 'number within the slot, from 1',
  at        DATETIME(6)   NOT NULL COMMENT 'UTC',
  response  VARCHAR(2100) NOT NULL COMMENT 'the answer as it then stood, tokens joined as in xAPI',
  PRIMARY KEY (id),
  UNIQUE KEY attempt_step_uuid (step_uuid),
  UNIQUE KEY attempt_step_sequence (slot_id, sequence),
  CONSTRAINT attempt_step_slot FOREIGN KEY (slot_id) REFERENCES attempt_slot (id)
) ENGINE = InnoDB COMMENT = 'Every change of every answer, append-only';
