/**
 * My path: the levels of a certification track and, for each requirement, met or why not yet.
 *
 * <p>May use: {@code certification}, {@code assessment}, {@code learning} and {@code curriculum} by
 * their published faces; {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.path;
