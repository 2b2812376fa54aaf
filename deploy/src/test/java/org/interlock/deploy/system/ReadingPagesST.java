package org.interlock.deploy.system;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages a trainee reads: whole, without a finding of axe, and without a word in the console.
 */
@SystemTest
class ReadingPagesST {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home",
        "/catalogue",
        "/module/F01",
        "/path",
        "/records",
        "/search?q=offset",
        "/glossary",
        "/sources",
        "/help",
        "/profile"
      })
  void a_page_stands_and_is_accessible(String path, TestedProduct product, Visitor visitor) {
    visitor.signIn(product.account("trainee", "US"));
    visitor.open(path);

    visitor.assertNoAxeViolations();
    visitor.assertNoComplaints();
  }
}
