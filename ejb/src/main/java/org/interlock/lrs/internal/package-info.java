/**
 * The store's tables: statements, links and references by plain JDBC in bulk, clients and audiences
 * by repositories. Nothing outside the lrs feature enters here.
 */
package org.interlock.lrs.internal;
