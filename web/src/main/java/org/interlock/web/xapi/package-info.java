/**
 * The xAPI 1.0.3 endpoint at {@code /xapi}: about and statements, for outside clients with a key
 * and a secret on every request. It holds no session and asks the record store (lrs) for
 * everything.
 *
 * <p>The protocol has its own rules for methods, headers, parameters and errors, so one servlet
 * speaks HTTP and hands a plain request to one class a resource.
 *
 * <p>Glossary: the <em>alternate request syntax</em> is a POST form that carries method, headers
 * and content of another request; <em>consistent through</em> is the moment up to which everything
 * stored can be read.
 *
 * <p>May use: {@code lrs} by its published face; nothing else of the web.
 */
package org.interlock.web.xapi;
