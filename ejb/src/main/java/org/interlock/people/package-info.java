/**
 * People: who takes part, in which nation and organization, in which roles, how they sign in, and
 * what they may see.
 *
 * <p>Floor 2; may use {@code audit} and {@code common}.
 *
 * <p>Glossary: a <em>nation</em> is known by its ISO 3166-1 code; <em>organizations</em> form a
 * tree inside it; a <em>person</em> is at home in one organization and holds <em>roles</em>, each
 * within the subtree of one organization; a <em>sign-in account</em> is how they prove who they
 * are; their <em>learner account</em> is the pseudonym in learning records; <em>releasability</em>
 * says which nations may see a thing, a <em>label</em> is that mark on one thing, and the
 * <em>gate</em> is the one place that compares it with the viewer's nation; the <em>epoch</em> of
 * an account counts the moments that end its sessions.
 */
package org.interlock.people;
