package org.interlock.curriculum;

import java.util.List;

/**
 * A page of the catalogue.
 *
 * @param total modules that match, over all pages
 * @param page the page shown, from 1
 * @param pages how many there are, at least 1
 */
public record CatalogueResult(
    List<CatalogueRow> rows, CatalogueFacets facets, int total, int page, int pages) {}
