/**
 * The base of the REST API that our own pages use, at {@code /api}: its application, and how each
 * failure becomes a problem answer (RFC 9457) in the reader's language.
 *
 * <p>Glossary: a <em>problem</em> is the body of a failed request: type, title, status, code and,
 * for unforeseen failures, the reference number under which the log carries the cause.
 *
 * <p>May use: {@code i18n} and {@code shell}; the exceptions of every feature.
 */
package org.interlock.web.rest;
