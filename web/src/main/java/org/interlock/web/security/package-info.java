/**
 * The doors of the web: who comes in by which address, how a browser's session is tied to a person,
 * and the headers that every answer carries.
 *
 * <p>Glossary: a <em>route</em> is an address with the rule of who may ask it; the <em>guard</em>
 * applies that rule; a session is <em>over</em> when it was idle too long, lasted too long, or its
 * person's epoch has moved on.
 *
 * <p>Order at the door: the container authenticates ({@link
 * org.interlock.web.security.SessionAuthentication}), then the filters {@code headers}, {@code
 * sameOrigin} and {@code guard} of {@code web.xml} run.
 *
 * <p>May use: the published faces of {@code people} and {@code audit}; {@code shell}; {@code rest}
 * for problem answers.
 */
package org.interlock.web.security;
