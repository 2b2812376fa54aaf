package org.interlock.assessment.domain;

import static org.interlock.assessment.domain.ItemPart.Side;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.content.ItemContent;

/**
 * An item as a module version brought it: immutable, its texts beside its rule. A changed item
 * comes with the next version of its module; attempts that drew this one keep it.
 */
@Entity
@Table(name = "bank_item")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as attempts name it")
public class BankItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_item")
  @SequenceGenerator(name = "bank_item", sequenceName = "bank_item_seq", allocationSize = 50)
  private Long id;

  @Column(name = "module_version_id")
  private long moduleVersionId;

  @Column(name = "item_key")
  private String key;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ItemContent.Type type;

  private String competency;
  private int level;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ItemContent.Difficulty difficulty;

  private String objective;

  @Column(name = "stem_html")
  private String stemHtml;

  @Column(name = "stem_plain")
  private String stemPlain;

  @Column(name = "rationale_html")
  private String rationaleHtml;

  @Column(name = "right_html")
  private String rightHtml;

  @Column(name = "wrong_html")
  private String wrongHtml;

  @Column(name = "high_html")
  private String highHtml;

  private BigDecimal answer;
  private BigDecimal tolerance;
  private String unit;

  @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
  @OrderBy("ordinal")
  private List<ItemPart> parts = new ArrayList<>();

  /** For the persistence provider. */
  protected BankItem() {}

  /**
   * Takes an item over from the content of a module version.
   *
   * @param moduleVersionId the version that brings it
   * @param content as the author wrote it, already validated
   */
  public BankItem(long moduleVersionId, ItemContent content) {
    this.moduleVersionId = moduleVersionId;
    this.key = content.id();
    this.type = content.type();
    this.competency = content.competency();
    this.level = content.level();
    this.difficulty = content.difficulty();
    this.objective = content.objective();
    this.stemHtml = content.stem().html();
    this.stemPlain = content.stem().plain();
    this.rationaleHtml = content.rationale().html();
    content.feedback().correct().ifPresent(text -> this.rightHtml = text.html());
    content.feedback().incorrect().ifPresent(text -> this.wrongHtml = text.html());
    new ItemIntake(this).take(content.body());
  }

  void numeric(BigDecimal number, BigDecimal within, String shownUnit) {
    this.answer = number;
    this.tolerance = within;
    this.unit = shownUnit;
  }

  void told(String whenRight, String whenLow, String whenHigh) {
    this.rightHtml = whenRight;
    this.wrongHtml = whenLow;
    this.highHtml = whenHigh;
  }

  void add(ItemPart part) {
    parts.add(part);
  }

  /** Inner id, null before it is kept. */
  public Long id() {
    return id;
  }

  /** The author's id, such as {@code F01-I01}. */
  public String key() {
    return key;
  }

  /** The competency it measures. */
  public String competency() {
    return competency;
  }

  /** How it is asked, checked and marked. */
  public Item rule() {
    return switch (type) {
      case SINGLE_CHOICE ->
          new ChoiceItem(keys(Side.OFFERED), rightOnes(), ChoiceItem.Cardinality.ONE);
      case MULTIPLE_CHOICE ->
          new ChoiceItem(keys(Side.OFFERED), rightOnes(), ChoiceItem.Cardinality.MANY);
      case ORDERING -> new OrderingItem(keys(Side.OFFERED));
      case MATCHING -> new MatchingItem(partners(), keys(Side.OFFERED));
      case NUMERIC -> new NumericItem(answer, tolerance);
    };
  }

  /** Everything about it, as a value that outlives the transaction. */
  public PublishedItem published() {
    return new PublishedItem(
        id,
        key,
        type,
        competency,
        objective,
        stemHtml,
        stemPlain,
        unit,
        parts.stream().filter(part -> part.side() == Side.GIVEN).map(ItemPart::published).toList(),
        parts.stream()
            .filter(part -> part.side() == Side.OFFERED)
            .map(ItemPart::published)
            .toList(),
        new PublishedItem.Told(rightHtml, wrongHtml, highHtml, rationaleHtml),
        rule());
  }

  private List<String> keys(Side side) {
    return parts.stream().filter(part -> part.side() == side).map(ItemPart::key).toList();
  }

  private java.util.Set<String> rightOnes() {
    return parts.stream().filter(ItemPart::isRight).map(ItemPart::key).collect(Collectors.toSet());
  }

  private Map<String, String> partners() {
    return parts.stream()
        .filter(part -> part.side() == Side.GIVEN)
        .collect(Collectors.toMap(ItemPart::key, ItemPart::partner));
  }
}
