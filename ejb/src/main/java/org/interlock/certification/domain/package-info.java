/**
 * Tracks as published, evidence as it came in, and the requirements that judge it. Plain Java, no
 * container.
 */
package org.interlock.certification.domain;
