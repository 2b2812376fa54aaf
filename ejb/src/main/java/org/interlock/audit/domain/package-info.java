/**
 * The trail's own things: lanes, and the entries chained in them by hash. Entered only from the
 * audit feature.
 */
package org.interlock.audit.domain;
