package org.interlock.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.content.RichText;

/** One thing that an item shows: an option, a step, a given side or a side to be found. */
@Entity
@Table(name = "bank_item_part")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as its item")
public class ItemPart {

  /** Whether a part is given, or offered as an answer. */
  enum Side {
    /** Stands there and wants a partner. */
    GIVEN,
    /** Can be chosen, moved or assigned. */
    OFFERED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_item_part")
  @SequenceGenerator(
      name = "bank_item_part",
      sequenceName = "bank_item_part_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private BankItem item;

  private int ordinal;

  @Column(name = "part_key")
  private String key;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Side side;

  private String html;
  private String plain;

  @Column(name = "is_right")
  private boolean right;

  private String partner;

  @Column(name = "feedback_html")
  private String feedbackHtml;

  /** For the persistence provider. */
  protected ItemPart() {}

  /** A part without any claim to be right. */
  ItemPart(BankItem item, int ordinal, String key, Side side, RichText text, RichText feedback) {
    this.item = item;
    this.ordinal = ordinal;
    this.key = key;
    this.side = side;
    this.html = text.html();
    this.plain = text.plain();
    this.feedbackHtml = feedback == null ? null : feedback.html();
  }

  /** The same part, being a right answer. */
  ItemPart right() {
    this.right = true;
    return this;
  }

  /** The same part, belonging to that offered part. */
  ItemPart belongsTo(String offered) {
    this.partner = offered;
    return this;
  }

  String key() {
    return key;
  }

  Side side() {
    return side;
  }

  boolean isRight() {
    return right;
  }

  String partner() {
    return partner;
  }

  PublishedItem.Part published() {
    return new PublishedItem.Part(key, html, plain, feedbackHtml);
  }
}
