-- Curriculum: the competency framework, sources, glossary, and modules with their immutable versions.
-- Texts that the interface shows in the reader's language stand in three columns (_en, _fr, _uk);
-- lesson text is in the language of its module version.
-- Every row that can be shown on its own names its release label; the others are reached through one that does.

CREATE TABLE curriculum_import (
  id INT NOT NULL PRIMARY KEY,
  content_hash CHAR(64) NULL COMMENT 'SHA-256 over everything in the library that was imported last',
  framework_version INT NULL,
  imported_at DATETIME(6) NULL
) COMMENT 'One row: what was imported last; locked by the node that imports';
INSERT INTO curriculum_import (id) VALUES (1);

CREATE TABLE proficiency_level (
  number INT NOT NULL PRIMARY KEY COMMENT '1 to 4',
  code VARCHAR(30) NOT NULL UNIQUE,
  name_en VARCHAR(100) NOT NULL,
  name_fr VARCHAR(100) NOT NULL,
  name_uk VARCHAR(100) NOT NULL
) COMMENT 'The levels at which a competency can be held';

CREATE SEQUENCE competency_area_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE competency_area (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(10) NOT NULL UNIQUE,
  position INT NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  name_fr VARCHAR(200) NOT NULL,
  name_uk VARCHAR(200) NOT NULL,
  label_id BIGINT NOT NULL,
  CONSTRAINT fk_competency_area_label FOREIGN KEY (label_id) REFERENCES release_label (id)
) COMMENT 'An area of the competency framework (SPC, COP, …)';

CREATE TABLE competency_area_level (
  area_id BIGINT NOT NULL,
  level INT NOT NULL,
  descriptor_en VARCHAR(1000) NOT NULL,
  descriptor_fr VARCHAR(1000) NOT NULL,
  descriptor_uk VARCHAR(1000) NOT NULL,
  PRIMARY KEY (area_id, level),
  CONSTRAINT fk_area_level_area FOREIGN KEY (area_id) REFERENCES competency_area (id),
  CONSTRAINT fk_area_level_level FOREIGN KEY (level) REFERENCES proficiency_level (number)
) COMMENT 'What a person at a level can do in an area';

CREATE SEQUENCE competency_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE competency (
  id BIGINT NOT NULL PRIMARY KEY,
  area_id BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL UNIQUE,
  position INT NOT NULL,
  statement_en VARCHAR(500) NOT NULL,
  statement_fr VARCHAR(500) NOT NULL,
  statement_uk VARCHAR(500) NOT NULL,
  CONSTRAINT fk_competency_area FOREIGN KEY (area_id) REFERENCES competency_area (id)
) COMMENT 'A competency of an area (SPC.1, …); shown with its area';

CREATE SEQUENCE source_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE source (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) NOT NULL UNIQUE,
  title VARCHAR(1000) NOT NULL,
  publisher VARCHAR(500) NOT NULL,
  published VARCHAR(100) NOT NULL COMMENT 'as precise as the publisher states it: a year, a month or a day',
  url VARCHAR(2000) NULL COMMENT 'null where it has no public address',
  grade VARCHAR(20) NOT NULL COMMENT 'PRIMARY, SECONDARY or WEAK',
  label_id BIGINT NOT NULL,
  CONSTRAINT fk_source_label FOREIGN KEY (label_id) REFERENCES release_label (id)
) COMMENT 'A published document that the curriculum cites';

CREATE SEQUENCE module_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE module (
  id BIGINT NOT NULL PRIMARY KEY,
  uuid UUID NOT NULL UNIQUE,
  code VARCHAR(20) NOT NULL UNIQUE,
  owner_nation VARCHAR(2) NOT NULL,
  label_id BIGINT NOT NULL,
  current_version_id BIGINT NULL COMMENT 'the version that new enrolments get; null only while it is being published',
  retired_at DATETIME(6) NULL COMMENT 'since when the library no longer holds it: running enrolments go on, new ones are refused',
  row_version BIGINT NOT NULL,
  CONSTRAINT fk_module_label FOREIGN KEY (label_id) REFERENCES release_label (id)
) COMMENT 'A module of the curriculum, over all its versions';

CREATE SEQUENCE module_version_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE module_version (
  id BIGINT NOT NULL PRIMARY KEY,
  uuid UUID NOT NULL UNIQUE,
  module_id BIGINT NOT NULL,
  number INT NOT NULL,
  content_hash CHAR(64) NOT NULL,
  level VARCHAR(20) NOT NULL COMMENT 'FOUNDATION, PRACTITIONER or EXPERT',
  language VARCHAR(5) NOT NULL COMMENT 'BCP 47 tag of the lesson text',
  title_en VARCHAR(200) NOT NULL,
  title_fr VARCHAR(200) NOT NULL,
  title_uk VARCHAR(200) NOT NULL,
  summary_en VARCHAR(600) NOT NULL,
  summary_fr VARCHAR(600) NOT NULL,
  summary_uk VARCHAR(600) NOT NULL,
  minutes INT NOT NULL COMMENT 'learner effort, computed from the text and its activities',
  owner_role VARCHAR(200) NOT NULL,
  valid_as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  published_at DATETIME(6) NOT NULL,
  CONSTRAINT uk_module_version_number UNIQUE (module_id, number),
  CONSTRAINT uk_module_version_hash UNIQUE (module_id, content_hash),
  CONSTRAINT fk_module_version_module FOREIGN KEY (module_id) REFERENCES module (id),
  FULLTEXT INDEX ft_module_version_title (title_en, title_fr, title_uk),
  FULLTEXT INDEX ft_module_version_text (title_en, title_fr, title_uk, summary_en, summary_fr, summary_uk)
) COMMENT 'What was published of a module at one moment; never changed afterwards';

ALTER TABLE module ADD CONSTRAINT fk_module_current_version
  FOREIGN KEY (current_version_id) REFERENCES module_version (id);

CREATE SEQUENCE objective_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE objective (
  id BIGINT NOT NULL PRIMARY KEY,
  module_version_id BIGINT NOT NULL,
  code VARCHAR(30) NOT NULL,
  position INT NOT NULL,
  text_en VARCHAR(500) NOT NULL,
  text_fr VARCHAR(500) NOT NULL,
  text_uk VARCHAR(500) NOT NULL,
  CONSTRAINT uk_objective_code UNIQUE (module_version_id, code),
  CONSTRAINT fk_objective_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
) COMMENT 'What a learner can do after a module version';

CREATE TABLE objective_competency (
  objective_id BIGINT NOT NULL,
  competency_id BIGINT NOT NULL,
  level INT NOT NULL,
  PRIMARY KEY (objective_id, competency_id),
  CONSTRAINT fk_objective_competency_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
  CONSTRAINT fk_objective_competency_competency FOREIGN KEY (competency_id) REFERENCES competency (id),
  CONSTRAINT fk_objective_competency_level FOREIGN KEY (level) REFERENCES proficiency_level (number)
) COMMENT 'Which competency an objective serves, and to which level';

CREATE TABLE module_prerequisite (
  module_version_id BIGINT NOT NULL,
  module_id BIGINT NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (module_version_id, position),
  CONSTRAINT fk_prerequisite_version FOREIGN KEY (module_version_id) REFERENCES module_version (id),
  CONSTRAINT fk_prerequisite_module FOREIGN KEY (module_id) REFERENCES module (id)
) COMMENT 'A module to complete before enrolling in this version';

CREATE TABLE module_reading (
  module_version_id BIGINT NOT NULL,
  source_id BIGINT NOT NULL,
  position INT NOT NULL,
  note VARCHAR(1000) NULL,
  PRIMARY KEY (module_version_id, position),
  CONSTRAINT fk_reading_version FOREIGN KEY (module_version_id) REFERENCES module_version (id),
  CONSTRAINT fk_reading_source FOREIGN KEY (source_id) REFERENCES source (id)
) COMMENT 'The reading list of a module version';

CREATE SEQUENCE lesson_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE lesson (
  id BIGINT NOT NULL PRIMARY KEY,
  module_version_id BIGINT NOT NULL,
  number INT NOT NULL COMMENT 'from 1, without gaps',
  code VARCHAR(30) NOT NULL,
  title VARCHAR(300) NOT NULL,
  html MEDIUMTEXT NOT NULL COMMENT 'rendered once, at publication; safe to write into a page as it stands',
  plain_text MEDIUMTEXT NOT NULL COMMENT 'the same text for search',
  minutes INT NOT NULL,
  valid_as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  label_id BIGINT NOT NULL,
  CONSTRAINT uk_lesson_number UNIQUE (module_version_id, number),
  CONSTRAINT uk_lesson_code UNIQUE (module_version_id, code),
  CONSTRAINT fk_lesson_version FOREIGN KEY (module_version_id) REFERENCES module_version (id),
  CONSTRAINT fk_lesson_label FOREIGN KEY (label_id) REFERENCES release_label (id),
  FULLTEXT INDEX ft_lesson_title (title),
  FULLTEXT INDEX ft_lesson_text (title, plain_text)
) COMMENT 'A lesson page of a module version';

CREATE TABLE lesson_objective (
  lesson_id BIGINT NOT NULL,
  objective_id BIGINT NOT NULL,
  PRIMARY KEY (lesson_id, objective_id),
  CONSTRAINT fk_lesson_objective_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
  CONSTRAINT fk_lesson_objective_objective FOREIGN KEY (objective_id) REFERENCES objective (id)
) COMMENT 'The objectives that a lesson works towards';

CREATE TABLE lesson_source (
  lesson_id BIGINT NOT NULL,
  source_id BIGINT NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (lesson_id, position),
  CONSTRAINT fk_lesson_source_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
  CONSTRAINT fk_lesson_source_source FOREIGN KEY (source_id) REFERENCES source (id)
) COMMENT 'The sources that a lesson cites';

CREATE SEQUENCE glossary_term_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE glossary_term (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(100) NOT NULL UNIQUE,
  term_en VARCHAR(200) NOT NULL,
  term_fr VARCHAR(200) NOT NULL,
  term_uk VARCHAR(200) NOT NULL,
  definition_en VARCHAR(2000) NOT NULL,
  definition_fr VARCHAR(2000) NOT NULL,
  definition_uk VARCHAR(2000) NOT NULL,
  label_id BIGINT NOT NULL COMMENT 'the label of the module that the term was written for',
  CONSTRAINT fk_glossary_term_label FOREIGN KEY (label_id) REFERENCES release_label (id),
  FULLTEXT INDEX ft_glossary_term_name (term_en, term_fr, term_uk),
  FULLTEXT INDEX ft_glossary_term_text (term_en, term_fr, term_uk, definition_en, definition_fr, definition_uk)
) COMMENT 'A word of the trade, explained';

CREATE TABLE glossary_term_source (
  term_id BIGINT NOT NULL,
  source_id BIGINT NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (term_id, position),
  CONSTRAINT fk_term_source_term FOREIGN KEY (term_id) REFERENCES glossary_term (id),
  CONSTRAINT fk_term_source_source FOREIGN KEY (source_id) REFERENCES source (id)
) COMMENT 'The sources of a definition';
