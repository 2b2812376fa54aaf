package org.interlock.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * One writer of JSON for all answers: the container makes a new one for each, a third of its time.
 */
@Provider
public class JsonWriting implements ContextResolver<Jsonb> {

  private final Jsonb json = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }
}
