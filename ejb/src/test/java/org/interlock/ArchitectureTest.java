package org.interlock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interlock.audit.domain.AuditEntry;
import org.interlock.common.BusinessException;
import org.interlock.common.PersonalData;

/**
 * The rules of the house, held by the build. A rule changes by an ADR, never to make a build pass.
 */
@AnalyzeClasses(packages = "org.interlock", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int MOST_METHODS = 12;

  @ArchTest
  static void a_feature_uses_only_the_floors_below_it(JavaClasses classes) {
    for (String feature : Floors.features()) {
      noClasses()
          .that(resideInAPackage("org.interlock." + feature + ".."))
          .should()
          .dependOnClassesThat(featuresOtherThan(Floors.reachableFrom(feature)))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void nobody_enters_a_feature_except_through_its_root(JavaClasses classes) {
    for (String feature : Floors.features()) {
      noClasses()
          .that(not(resideInAPackage("org.interlock." + feature + "..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.interlock." + feature + ".domain..",
                  "org.interlock." + feature + ".internal.."))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void every_package_is_a_room_of_the_plan(JavaClasses classes) {
    Set<String> rooms = new TreeSet<>(Floors.features());
    rooms.add("content");
    classes.stream()
        .map(ArchitectureTest::featureOf)
        .forEach(feature -> assertThat(rooms).contains(feature));
  }

  @ArchTest
  static final ArchRule features_form_no_circle =
      slices().matching("org.interlock.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_domain_is_plain_java =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..internal..",
              "jakarta.ejb..",
              "jakarta.inject..",
              "jakarta.enterprise..",
              "java.sql..");

  @ArchTest
  static final ArchRule the_features_know_no_pages =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

  @ArchTest
  static final ArchRule every_stateless_bean_says_who_may_call_it =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class);

  @ArchTest
  static final ArchRule services_are_stateless =
      classes()
          .that()
          .haveSimpleNameEndingWith("Service")
          .should()
          .beAnnotatedWith(Stateless.class);

  @ArchTest
  static final ArchRule services_stay_small =
      classes().that().areAnnotatedWith(Stateless.class).should(haveAtMostTwelvePublicMethods());

  @ArchTest
  static final ArchRule transactions_come_from_the_container_only =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.transaction.Transactional");

  @ArchTest
  static final ArchRule entities_stay_inside =
      methods()
          .that()
          .areDeclaredInClassesThat(
              describe(
                  "others may reach",
                  type ->
                      type.isAnnotatedWith(Stateless.class)
                          || type.getPackageName().equals("org.interlock." + featureOf(type))))
          .and()
          .arePublic()
          .should(handOutNoEntity());

  /** Breaks the rule in each way, for the test of the rule. */
  @Stateless
  static class Leak {

    /** As such. */
    public AuditEntry bare() {
      return null;
    }

    /** In a list. */
    public List<AuditEntry> listed() {
      return List.of();
    }

    /** In a map of lists. */
    public Optional<Map<String, List<AuditEntry>>> deep() {
      return Optional.empty();
    }

    /** Not at all. */
    public Optional<String> none() {
      return Optional.empty();
    }
  }

  @ArchTest
  static void an_entity_is_found_within_lists_too(JavaClasses all) {
    EvaluationResult result =
        entities_stay_inside.evaluate(
            new ClassFileImporter().importClasses(Leak.class, AuditEntry.class));
    assertThat(result.getFailureReport().getDetails())
        .hasSize(3)
        .noneMatch(line -> line.contains("none()"));
  }

  @ArchTest
  static final ArchRule entities_declare_what_privacy_law_asks =
      classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(PersonalData.class);

  @ArchTest
  static final ArchRule entities_have_no_setters =
      noClasses().that().areAnnotatedWith(Entity.class).should(haveAPublicSetter());

  @ArchTest
  static final ArchRule the_store_alone_speaks_jdbc =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.interlock.lrs.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule the_clock_is_injected =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.interlock.content..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule refusals_are_business_exceptions =
      classes()
          .that()
          .haveSimpleNameEndingWith("Exception")
          .and()
          .resideInAnyPackage(
              "org.interlock.people", "org.interlock.learning", "org.interlock.assessment")
          .should()
          .beAssignableTo(BusinessException.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Dto|DTO|Impl)")
          .orShould()
          .resideInAnyPackage("..util..", "..helper..", "..dto..", "..impl..");

  @ArchTest
  static final ArchRule entity_managers_are_injected_fields_of_beans =
      fields().that().haveRawType(EntityManager.class).should().bePrivate();

  private static String featureOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static DescribedPredicate<JavaClass> featuresOtherThan(Set<String> reachable) {
    return describe(
        "features outside " + reachable,
        type ->
            type.getPackageName().startsWith("org.interlock.")
                && Floors.features().contains(featureOf(type))
                && !reachable.contains(featureOf(type)));
  }

  /** Neither as such nor within a list, an optional or any other type with arguments. */
  private static ArchCondition<JavaMethod> handOutNoEntity() {
    return new ArchCondition<>("hand out no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean entity =
            method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
        events.add(new SimpleConditionEvent(method, !entity, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaClass> haveAtMostTwelvePublicMethods() {
    return new ArchCondition<>("have at most " + MOST_METHODS + " public methods") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long count =
            type.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        if (count > MOST_METHODS) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has " + count + " public methods"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveAPublicSetter() {
    return new ArchCondition<>("have a public setter") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
          boolean setter =
              method.getModifiers().contains(JavaModifier.PUBLIC)
                  && method.getName().matches("set[A-Z].*");
          events.add(new SimpleConditionEvent(method, setter, method.getFullName()));
        }
      }
    };
  }
}
