/**
 * The attempt as its person works on it, its result, and the door through which each answer is
 * kept.
 */
package org.interlock.web.assessment;
