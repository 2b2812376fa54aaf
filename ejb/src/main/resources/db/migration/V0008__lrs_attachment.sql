CREATE TABLE lrs_attachment (
  sha2    VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-224, 256, 384 or 512 of the content in lower-case hexadecimal digits',
  content LONGBLOB     NOT NULL,
  PRIMARY KEY (sha2)
) ENGINE = InnoDB COMMENT = 'Raw data of attachments, each content once';

CREATE TABLE lrs_statement_attachment (
  seq          BIGINT       NOT NULL,
  sha2         VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_type VARCHAR(255) NOT NULL COMMENT 'as the statement says',
  PRIMARY KEY (seq, sha2),
  KEY lrs_statement_attachment_sha2 (sha2),
  CONSTRAINT lrs_statement_attachment_seq FOREIGN KEY (seq) REFERENCES lrs_statement (seq),
  CONSTRAINT lrs_statement_attachment_sha2 FOREIGN KEY (sha2) REFERENCES lrs_attachment (sha2)
) ENGINE = InnoDB COMMENT = 'Which statement brought which data: only through it the data is given out';
