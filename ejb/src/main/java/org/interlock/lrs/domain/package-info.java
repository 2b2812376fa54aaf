/**
 * The rules of xAPI 1.0.3 in plain Java: strict reading of JSON, what makes a statement valid, when
 * two are the same, under which filters one is found, what is kept of it; and the entities client
 * and audience.
 */
package org.interlock.lrs.domain;
