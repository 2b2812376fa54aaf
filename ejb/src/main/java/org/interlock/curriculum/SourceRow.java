package org.interlock.curriculum;

import org.interlock.content.SourceEntry;

/**
 * A published document that the curriculum cites.
 *
 * @param code the id by which lessons cite it, e.g. {@code N03}
 * @param published the date of publication, as precise as the publisher states it
 * @param url where it can be read; null if it has no public address
 * @param grade how far it can be relied on
 */
public record SourceRow(
    String code,
    String title,
    String publisher,
    String published,
    String url,
    SourceEntry.Grade grade) {}
