/**
 * Items that mark themselves, forms that draw them, and the life of an attempt. Plain Java, no
 * container.
 */
package org.interlock.assessment.domain;
