/**
 * The enrolment with its progress, and the rules of enrolling and of the next step, in plain Java.
 * Entered only from the learning feature.
 */
package org.interlock.learning.domain;
