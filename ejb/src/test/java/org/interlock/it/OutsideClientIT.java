package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlock.lrs.AudienceService;
import org.interlock.lrs.ClientService;
import org.interlock.lrs.InvalidStatementException;
import org.interlock.lrs.LrsClient;
import org.interlock.lrs.StatementPage;
import org.interlock.lrs.StatementQuery;
import org.interlock.lrs.StatementService;
import org.interlock.lrs.StoredStatement;
import org.interlock.lrs.VoidingRefusedException;
import org.junit.jupiter.api.Test;

/** Outside clients store for their own audience and read what is released to them. */
class OutsideClientIT extends InServer {

  private static final Set<String> ADMINISTRATOR = Set.of("person", "administrator");

  @Inject private ClientService clients;
  @Inject private StatementService statements;
  @Inject private AudienceService audiences;

  private final String run = UUID.randomUUID().toString();

  @Test
  void a_client_reads_what_is_released_to_one_of_its_codes_and_nothing_else() {
    LrsClient north = client("NO");
    LrsClient both = client("NO", "FI");
    LrsClient south = client("IT");
    LrsClient all = client("*");
    UUID id = store(north, statement(UUID.randomUUID(), activity()));
    assertThat(found(north)).containsExactly(id);
    assertThat(found(both)).containsExactly(id);
    assertThat(found(all)).containsExactly(id);
    assertThat(found(south)).isEmpty();
    assertThat(statements.statement(south, id.toString(), exact(), "")).isEmpty();
  }

  @Test
  void a_changed_audience_holds_for_statements_already_stored() {
    LrsClient north = client("NO");
    LrsClient both = client("NO", "FI");
    LrsClient south = client("IT");
    UUID id = store(north, statement(UUID.randomUUID(), activity()));
    stage.asNobody(
        () -> {
          audiences.replace(north.uuid(), Set.of("IT"));
          return null;
        });
    assertThat(found(south)).containsExactly(id);
    assertThat(found(both)).isEmpty();
    assertThat(found(north)).as("what it sent itself").containsExactly(id);
  }

  @Test
  void what_a_client_that_sees_everything_sends_is_not_published_to_everybody() {
    UUID id = store(client("*"), statement(UUID.randomUUID(), activity()));
    assertThat(found(client("NO"))).isEmpty();
    assertThat(found(client("*"))).containsExactly(id);
  }

  @Test
  void a_link_to_a_further_page_serves_only_the_client_that_got_it() {
    LrsClient one = client("*");
    store(one, statement(UUID.randomUUID(), activity()));
    store(one, statement(UUID.randomUUID(), activity()));
    String next = query(one, "1").following().orElseThrow();
    assertThat(statements.more(one, next, "").statements()).hasSize(1);
    LrsClient other = client("*");
    assertThatThrownBy(() -> statements.more(other, next, ""))
        .isInstanceOf(InvalidStatementException.class);
  }

  @Test
  void a_client_cannot_void_what_another_sent() {
    UUID id = store(client("*"), statement(UUID.randomUUID(), activity()));
    LrsClient other = client("*");
    String voiding =
        statement(UUID.randomUUID(), "{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}")
            .replace("https://example.org/done", "http://adlnet.gov/expapi/verbs/voided");
    assertThatThrownBy(() -> store(other, voiding)).isInstanceOf(VoidingRefusedException.class);
    assertThat(found(other)).containsExactly(id);
  }

  @Test
  void parallel_batches_that_share_statements_keep_each_once() {
    LrsClient one = client("*");
    List<String> shared =
        Stream.generate(UUID::randomUUID).limit(20).map(id -> statement(id, activity())).toList();
    stage.atOnce(
        8,
        () -> {
          for (int round = 0; round < 10; round++) {
            List<String> batch = new ArrayList<>(shared);
            batch.add(statement(UUID.randomUUID(), activity()));
            Collections.shuffle(batch);
            store(one, batch.stream().collect(Collectors.joining(",", "[", "]")));
          }
          return null;
        });
    assertThat(found(one)).hasSize(20 + 8 * 10).doesNotHaveDuplicates();
  }

  @Test
  void a_closed_client_is_let_in_no_more() {
    UUID administrator = cast.somebody();
    String key = "closing-" + run;
    String secret =
        stage.inGroups(
            administrator, ADMINISTRATOR, () -> clients.create(key, "Closing", Set.of("NO")));
    LrsClient client = stage.asNobody(() -> clients.authenticate(key, secret)).orElseThrow();
    assertThat(stage.asNobody(() -> clients.authenticate(key, secret + "x"))).isEmpty();
    stage.inGroups(
        administrator,
        ADMINISTRATOR,
        () -> {
          clients.close(client.uuid());
          return null;
        });
    assertThat(stage.asNobody(() -> clients.authenticate(key, secret))).isEmpty();
  }

  @Test
  void a_key_is_right_to_the_last_character() {
    String key = "exact-" + run;
    String secret =
        stage.inGroups(
            cast.somebody(), ADMINISTRATOR, () -> clients.create(key, "Exact", Set.of("NO")));
    assertThat(stage.asNobody(() -> clients.authenticate(key, secret))).isPresent();
    assertThat(stage.asNobody(() -> clients.authenticate(key + " ", secret))).isEmpty();
    assertThat(stage.asNobody(() -> clients.authenticate(key.toUpperCase(Locale.ROOT), secret)))
        .isEmpty();
  }

  private LrsClient client(String... codes) {
    String key = "client-" + UUID.randomUUID();
    String secret =
        stage.inGroups(
            cast.somebody(), ADMINISTRATOR, () -> clients.create(key, key, Set.of(codes)));
    return stage.asNobody(() -> clients.authenticate(key, secret)).orElseThrow();
  }

  private UUID store(LrsClient client, String body) {
    return statements.store(client, body.getBytes(StandardCharsets.UTF_8), List.of()).get(0);
  }

  private List<UUID> found(LrsClient client) {
    return query(client, "200").statements().stream()
        .map(StoredStatement::json)
        .map(json -> UUID.fromString(json.substring(7, 43)))
        .toList();
  }

  private StatementPage query(LrsClient client, String limit) {
    Map<String, String> parameters =
        Map.of("activity", "https://example.org/" + run, "limit", limit);
    return statements.query(client, new StatementQuery(parameters, ""));
  }

  private static org.interlock.lrs.StatementFormat exact() {
    return org.interlock.lrs.StatementFormat.EXACT;
  }

  private String activity() {
    return "{\"id\":\"https://example.org/" + run + "\"}";
  }

  private static String statement(UUID id, String object) {
    return "{\"id\":\"%s\",\"actor\":{\"mbox\":\"mailto:a@example.org\"},\"verb\":{\"id\":\"https://example.org/done\"},\"object\":%s}"
        .formatted(id, object);
  }
}
