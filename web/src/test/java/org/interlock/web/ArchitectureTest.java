package org.interlock.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.regex.Pattern;
import org.interlock.web.shell.ActiveUser;

/**
 * What the web module may and may not do (architecture of the house, decisions 1, 2 and 11). Never
 * edited to make a build pass.
 */
@AnalyzeClasses(
    packages = "org.interlock.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Pattern INSIDE_A_FEATURE =
      Pattern.compile("org\\.interlock\\.(?!web\\b|content\\b)\\w+\\.(domain|internal)(\\..*)?");

  @ArchTest
  static final ArchRule pages_never_touch_the_database =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule transactions_belong_to_services =
      noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

  @ArchTest
  static final ArchRule a_feature_is_entered_through_its_root_only =
      noClasses()
          .should()
          .dependOnClassesThat(
              new com.tngtech.archunit.base.DescribedPredicate<>("lie inside a feature") {
                @Override
                public boolean test(JavaClass type) {
                  return INSIDE_A_FEATURE.matcher(type.getPackageName()).matches();
                }
              });

  @ArchTest
  static final ArchRule the_session_holds_the_active_user_alone =
      classes().that().areAnnotatedWith(SessionScoped.class).should().be(ActiveUser.class);

  @ArchTest
  static final ArchRule what_a_page_names_is_a_view_or_part_of_the_shell =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .and()
          .resideOutsideOfPackages("..shell..", "..i18n..")
          .should()
          .haveSimpleNameEndingWith("View");

  /**
   * The container finds annotated classes only, and knows the scope of OmniFaces for none that
   * makes a bean.
   */
  @ArchTest
  static final ArchRule a_view_scoped_bean_is_found_by_its_stereotype =
      classes()
          .that()
          .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
          .should()
          .beAnnotatedWith(jakarta.enterprise.inject.Model.class);

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      classes()
          .should(
              new ArchCondition<>("not be called after nothing in particular") {
                private final Set<String> empty =
                    Set.of("Util", "Utils", "Helper", "Manager", "Dto", "Impl");

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean vague = empty.stream().anyMatch(type.getSimpleName()::endsWith);
                  events.add(
                      new SimpleConditionEvent(
                          type, !vague, type.getName() + " has a name that says nothing"));
                }
              });
}
