package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import gov.adlnet.xapi.client.AboutClient;
import gov.adlnet.xapi.client.StatementClient;
import gov.adlnet.xapi.model.Account;
import gov.adlnet.xapi.model.Activity;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.Statement;
import gov.adlnet.xapi.model.StatementResult;
import gov.adlnet.xapi.model.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlock.deploy.launch.AccessFile.LrsClient;
import org.junit.jupiter.api.Test;

/** ADL's own Java client, which knows nothing of us, stores statements here and reads them back. */
@SystemTest
class ForeignClientST {

  private final String run = UUID.randomUUID().toString();

  @Test
  void it_learns_which_versions_are_spoken(TestedProduct product) throws IOException {
    LrsClient client = product.running().access().lrsClient();
    AboutClient about = new AboutClient(product.xapiEndpoint(), client.key(), client.secret());
    assertThat(about.getAbout().getVersion()).contains("1.0.3");
  }

  @Test
  void it_reads_back_what_it_stored_by_id_actor_verb_and_activity(TestedProduct product)
      throws IOException {
    String id = client(product).postStatement(statement(0));
    Statement back = client(product).getStatement(id);
    assertThat(back.getId()).isEqualTo(id);
    assertThat(back.getStored()).isNotBlank();
    assertThat(back.getAuthority()).isNotNull();
    assertThat(ids(client(product).filterByActor(actor()).getStatements())).containsExactly(id);
    assertThat(ids(client(product).filterByVerb(verb()).getStatements())).containsExactly(id);
    assertThat(ids(client(product).filterByActivity(activity(0)).getStatements()))
        .containsExactly(id);
  }

  @Test
  void it_follows_the_links_to_further_pages(TestedProduct product) throws IOException {
    ArrayList<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      statements.add(statement(i));
    }
    List<String> stored = client(product).postStatements(statements);
    List<String> read = new ArrayList<>();
    StatementResult page =
        client(product).filterByVerb(verb()).ascending(true).limitResults(3).getStatements();
    read.addAll(ids(page));
    while (page.hasMore()) {
      page = client(product).getStatements(page.getMore());
      read.addAll(ids(page));
    }
    assertThat(read).isEqualTo(stored);
  }

  private StatementClient client(TestedProduct product) throws IOException {
    LrsClient client = product.running().access().lrsClient();
    return new StatementClient(product.xapiEndpoint(), client.key(), client.secret());
  }

  private Statement statement(int number) {
    return new Statement(actor(), verb(), new Activity(activity(number)));
  }

  private Agent actor() {
    Account account = new Account();
    account.setHomePage("https://example.org/people");
    account.setName(run);
    return new Agent(null, account);
  }

  private Verb verb() {
    return new Verb("https://example.org/verbs/" + run);
  }

  private String activity(int number) {
    return "https://example.org/activities/" + run + "/" + number;
  }

  private static List<String> ids(StatementResult page) {
    return page.getStatements().stream().map(Statement::getId).toList();
  }
}
