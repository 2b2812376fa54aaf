package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every door of the web has its rule: a page, servlet or resource without one fails the build. */
class RouteTableTest {

  private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
  private static final Set<String> OPEN_TO_ANYONE =
      Set.of("/", "/login", "/sign-in-code", "/farewell", "/preferences", "/logout");

  private final List<JavaClass> classes =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.interlock.web")
              .stream()
              .toList();

  @Test
  void every_page_is_listed() throws IOException {
    assertThat(pages()).isNotEmpty().allSatisfy(RouteTableTest::isListedAsPage);
  }

  @Test
  void every_servlet_is_listed() {
    List<String> addresses =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .flatMap(type -> Stream.of(type.getAnnotationOfType(WebServlet.class).value()))
            .map(address -> address.isEmpty() ? "/" : address)
            .toList();

    assertThat(addresses).isNotEmpty().allSatisfy(a -> assertThat(RouteTable.find(a)).isPresent());
  }

  @Test
  void every_rest_resource_is_listed_and_belongs_to_one_application()
      throws ReflectiveOperationException {
    Set<String> served = new TreeSet<>();
    for (Application application : applications()) {
      String base = application.getClass().getAnnotation(ApplicationPath.class).value();
      for (Class<?> type : application.getClasses()) {
        if (type.isAnnotationPresent(Path.class)) {
          String address = address(base, type.getAnnotation(Path.class).value());
          assertThat(RouteTable.find(address)).as(address).isPresent();
          assertThat(served.add(type.getName())).as(type.getName()).isTrue();
        }
      }
    }
    assertThat(served).containsExactlyElementsOf(resources());
  }

  @Test
  void every_rest_resource_says_which_roles_it_answers() {
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(Path.class)) {
        boolean ruled =
            Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                .anyMatch(type::isAnnotatedWith);
        assertThat(ruled).as(type.getName()).isTrue();
      }
    }
  }

  @Test
  void only_the_known_few_addresses_are_open_to_anyone() {
    Set<String> open =
        RouteTable.ALL.stream()
            .filter(route -> route.access() == Route.Access.ANYONE)
            .map(Route::path)
            .collect(Collectors.toSet());

    assertThat(open).isEqualTo(OPEN_TO_ANYONE);
  }

  @Test
  void what_is_not_listed_is_not_found() {
    assertThat(RouteTable.find("/admin")).isEmpty();
    assertThat(RouteTable.find("/login.xhtml")).isEmpty();
    assertThat(RouteTable.find("/WEB-INF/web.xml")).isEmpty();
    assertThat(RouteTable.find("/homes")).isEmpty();
    assertThat(RouteTable.find("/home/x")).isEmpty();
    assertThat(RouteTable.find("/api")).isEmpty();
    assertThat(RouteTable.find("/apis/session")).isEmpty();
  }

  @Test
  void everything_below_a_stem_is_covered_and_nothing_beside_it() {
    assertThat(RouteTable.find("/lesson/F01/3")).isPresent();
    assertThat(RouteTable.find("/lessons")).isEmpty();
  }

  @Test
  void no_address_is_listed_twice() {
    assertThat(RouteTable.ALL).extracting(Route::path).doesNotHaveDuplicates();
  }

  private static void isListedAsPage(String name) {
    assertThat(
            Stream.of("/" + name, "/" + name + "/any")
                .flatMap(address -> RouteTable.find(address).stream())
                .filter(route -> route.kind() == Route.Kind.PAGE))
        .as("page " + name)
        .isNotEmpty();
  }

  private static List<String> pages() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<java.nio.file.Path> files = Files.list(PAGES)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .forEach(name -> names.add(name.replace(".xhtml", "")));
    }
    return names;
  }

  private List<Application> applications() throws ReflectiveOperationException {
    List<Application> applications = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(ApplicationPath.class)) {
        applications.add(
            (Application) Class.forName(type.getName()).getDeclaredConstructor().newInstance());
      }
    }
    assertThat(applications).isNotEmpty();
    return applications;
  }

  private Set<String> resources() {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(String base, String path) {
    String plain = path.replaceAll("\\{[^}]*}", "x");
    return ("/" + base + "/" + plain).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}
