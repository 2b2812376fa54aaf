/**
 * How tracks arrive from the content, how evidence arrives from the other features, and how both
 * are found.
 */
package org.interlock.certification.internal;
