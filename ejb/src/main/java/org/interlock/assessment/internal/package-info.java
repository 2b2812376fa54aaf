/**
 * How attempts are found and kept, how banks arrive with a published module, and the clock that
 * closes what ran out.
 */
package org.interlock.assessment.internal;
