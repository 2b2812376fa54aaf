-- Learning: who is enrolled in what, how far they have read, and when they completed it.

CREATE SEQUENCE enrolment_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE enrolment (
  id BIGINT NOT NULL PRIMARY KEY,
  registration UUID NOT NULL UNIQUE COMMENT 'UUID version 7; the xAPI registration of everything done under this enrolment',
  row_version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  module_code VARCHAR(20) NOT NULL,
  module_version_id BIGINT NOT NULL COMMENT 'kept for the whole course, whatever is published meanwhile',
  status VARCHAR(20) NOT NULL COMMENT 'ACTIVE, WITHDRAWN or COMPLETED',
  enrolled_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  completed_at DATETIME(6) NULL,
  last_lesson INT NULL COMMENT 'the lesson that was read last',
  assessment_phase VARCHAR(20) NOT NULL COMMENT 'OPEN, RUNNING, WAITING, EXHAUSTED or PASSED',
  running_attempt UUID NULL,
  retake_from DATETIME(6) NULL,
  passed_at DATETIME(6) NULL,
  scaled DECIMAL(5,4) NULL COMMENT 'share of the marks reached when passed, 0 to 1',
  active_module_code VARCHAR(20) AS (CASE WHEN status = 'ACTIVE' THEN module_code END) PERSISTENT
    COMMENT 'lets the schema refuse a second running enrolment of one person in one module',
  CONSTRAINT uk_enrolment_version UNIQUE (person_id, module_version_id),
  CONSTRAINT uk_enrolment_running UNIQUE (person_id, active_module_code),
  INDEX ix_enrolment_person_module (person_id, module_code),
  CONSTRAINT fk_enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_enrolment_module FOREIGN KEY (module_code) REFERENCES module (code),
  CONSTRAINT fk_enrolment_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
) COMMENT 'One person taking one version of a module';

CREATE SEQUENCE lesson_progress_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE lesson_progress (
  id BIGINT NOT NULL PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  lesson_number INT NOT NULL,
  block VARCHAR(100) NULL COMMENT 'the block of the page that was at the top when last seen',
  opened_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL COMMENT 'the last sign of reading',
  active_seconds INT NOT NULL COMMENT 'time between signs of reading; longer gaps are not counted whole',
  read_at DATETIME(6) NULL,
  CONSTRAINT uk_lesson_progress UNIQUE (enrolment_id, lesson_number),
  CONSTRAINT fk_lesson_progress_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) COMMENT 'How far a person has read a lesson under an enrolment';
