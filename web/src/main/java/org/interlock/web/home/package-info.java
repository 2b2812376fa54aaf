/**
 * The home page: the one next step of a person, what falls due, how far the next level is.
 *
 * <p>May use: {@code learning}, {@code assessment}, {@code certification} by their published faces;
 * {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.home;
