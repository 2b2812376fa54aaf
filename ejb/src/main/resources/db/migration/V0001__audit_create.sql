CREATE TABLE audit_lane (
  number        INT        NOT NULL,
  last_sequence BIGINT     NOT NULL,
  last_hash     VARBINARY(32) NOT NULL,
  PRIMARY KEY (number)
) ENGINE = InnoDB COMMENT = 'Heads of the independent hash chains of the audit trail';

INSERT INTO audit_lane (number, last_sequence, last_hash)
SELECT seq, 0, UNHEX(REPEAT('00', 32)) FROM seq_0_to_15;

CREATE TABLE audit_entry (
  lane        INT          NOT NULL,
  sequence    BIGINT       NOT NULL,
  at          DATETIME(6)  NOT NULL COMMENT 'UTC',
  actor       VARCHAR(190) NOT NULL COMMENT 'public id of a person, key of a client, or system',
  action      VARCHAR(60)  NOT NULL,
  object_type VARCHAR(60)  NOT NULL,
  object_id   VARCHAR(190) NOT NULL,
  outcome     VARCHAR(190) NOT NULL COMMENT 'done, or refused: with the code of the reason',
  address     VARCHAR(45)  NOT NULL COMMENT 'network address of the request, or inside',
  hash        VARBINARY(32)   NOT NULL COMMENT 'SHA-256 over the hash before and the fields of this entry',
  PRIMARY KEY (lane, sequence),
  KEY audit_entry_actor (actor, at),
  KEY audit_entry_object (object_type, object_id, at),
  CONSTRAINT audit_entry_lane FOREIGN KEY (lane) REFERENCES audit_lane (number)
) ENGINE = InnoDB COMMENT = 'Append-only trail: who did what to which object, when, from where, with what outcome';
