/**
 * The people feature's own rules in plain Java: the organization tree, persons and their roles,
 * password hashes and rules, the sign-in throttle, release labels.
 */
package org.interlock.people.domain;
