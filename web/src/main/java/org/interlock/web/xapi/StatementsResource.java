package org.interlock.web.xapi;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlock.lrs.Clause;
import org.interlock.lrs.LrsClient;
import org.interlock.lrs.StatementFormat;
import org.interlock.lrs.StatementPage;
import org.interlock.lrs.StatementQuery;
import org.interlock.lrs.StatementService;
import org.interlock.lrs.StoredStatement;

/** {@code /xapi/statements}: stores and gives back statements. Source: xAPI-Communication 2.1. */
@ApplicationScoped
public class StatementsResource {

  static final String PATH = "statements";
  static final String MORE = "statements/more";

  private static final Set<String> WITH_ONE = Set.of("statementId", "voidedStatementId");
  private static final Set<String> ONE =
      Set.of("statementId", "voidedStatementId", "attachments", "format");

  @EJB private StatementService statements;

  /**
   * Answers any method.
   *
   * @param base path of the endpoint, for links to further pages
   */
  XapiAnswer answer(LrsClient client, XapiRequest request, String base) {
    if (MORE.equals(request.resource())) {
      return more(client, request, base);
    }
    return switch (request.method()) {
      case "PUT" -> put(client, request);
      case "POST" -> post(client, request);
      case "GET", "HEAD" -> get(client, request, base);
      default -> throw methods("GET, HEAD, PUT, POST");
    };
  }

  /** The moment up to which everything stored can be read. */
  Instant consistentThrough() {
    return statements.consistentThrough();
  }

  private XapiAnswer put(LrsClient client, XapiRequest request) {
    request.allowOnly(Set.of("statementId"));
    String id =
        request
            .parameter("statementId")
            .orElseThrow(
                () ->
                    XapiRefusal.bad("the parameter statementId is missing", Clause.PUT_STATEMENT));
    MultipartBody body = body(request);
    statements.store(client, id, body.statements(), body.attachments());
    return XapiAnswer.done();
  }

  private XapiAnswer post(LrsClient client, XapiRequest request) {
    request.allowOnly(Set.of());
    MultipartBody body = body(request);
    String ids =
        statements.store(client, body.statements(), body.attachments()).stream()
            .map(UUID::toString)
            .collect(Collectors.joining("\",\"", "[\"", "\"]"));
    return XapiAnswer.json(200, "[\"\"]".equals(ids) ? "[]" : ids);
  }

  private XapiAnswer get(LrsClient client, XapiRequest request, String base) {
    boolean one = request.parameters().keySet().stream().anyMatch(WITH_ONE::contains);
    if (one) {
      return getOne(client, request);
    }
    String languages = request.header("Accept-Language").orElse("");
    return page(
        statements.query(client, new StatementQuery(request.parameters(), languages)), base);
  }

  private XapiAnswer getOne(LrsClient client, XapiRequest request) {
    request.allowOnly(ONE);
    Map<String, String> rest = new HashMap<>(request.parameters());
    rest.keySet().removeAll(WITH_ONE);
    if (request.parameters().size() - rest.size() > 1) {
      throw XapiRefusal.bad(
          "statementId and voidedStatementId exclude each other", Clause.GET_STATEMENTS);
    }
    StatementFormat format = StatementQuery.formatOf(rest);
    String languages = request.header("Accept-Language").orElse("");
    Optional<String> live = request.parameter("statementId");
    Optional<StoredStatement> found =
        live.isPresent()
            ? statements.statement(client, live.get(), format, languages)
            : statements.voided(
                client, request.parameters().get("voidedStatementId"), format, languages);
    StoredStatement statement =
        found.orElseThrow(() -> XapiRefusal.of(404, "no such statement", Clause.GET_STATEMENTS));
    byte[] json = statement.json().getBytes(StandardCharsets.UTF_8);
    XapiAnswer answer =
        "true".equals(rest.get("attachments"))
            ? new MultipartBody(json, statements.attachments(List.of(statement))).answer()
            : XapiAnswer.json(200, statement.json());
    return dated(answer, statement.stored());
  }

  private XapiAnswer more(LrsClient client, XapiRequest request, String base) {
    if (!"GET".equals(request.method()) && !request.isHead()) {
      throw methods("GET, HEAD");
    }
    request.allowOnly(Set.of("at"));
    String languages = request.header("Accept-Language").orElse("");
    return page(statements.more(client, request.parameter("at").orElse(""), languages), base);
  }

  private static XapiAnswer page(StatementPage page, String base) {
    String list =
        page.statements().stream()
            .map(StoredStatement::json)
            .collect(Collectors.joining(",", "{\"statements\":[", "]"));
    String more = page.following().map(at -> base + MORE + "?at=" + at).orElse("");
    String json = list + ",\"more\":\"" + more + "\"}";
    XapiAnswer answer =
        page.data()
            .map(data -> new MultipartBody(json.getBytes(StandardCharsets.UTF_8), data).answer())
            .orElseGet(() -> XapiAnswer.json(200, json));
    return page.statements().stream()
        .map(StoredStatement::stored)
        .max(Instant::compareTo)
        .map(newest -> dated(answer, newest))
        .orElse(answer);
  }

  private static XapiAnswer dated(XapiAnswer answer, Instant stored) {
    return answer.with(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(stored.atZone(ZoneOffset.UTC)));
  }

  private static MultipartBody body(XapiRequest request) {
    return switch (request.mediaType()) {
      case XapiAnswer.JSON -> new MultipartBody(request.body(), List.of());
      case MultipartBody.TYPE ->
          MultipartBody.read(request.header("Content-Type").orElse(""), request.body());
      default ->
          throw XapiRefusal.bad(
              "Content-Type must be application/json or multipart/mixed, is \""
                  + request.mediaType()
                  + "\"",
              Clause.CONTENT_TYPE);
    };
  }

  private static XapiRefusal methods(String allowed) {
    return XapiRefusal.of(405, "methods here: " + allowed, Clause.GET_STATEMENTS)
        .with("Allow", allowed);
  }
}
