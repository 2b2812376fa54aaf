/**
 * The pages about the person themselves: signing in, the password, the profile.
 *
 * <p>May use: the published face of {@code people}; {@code security}, {@code shell}, {@code i18n}.
 */
package org.interlock.web.account;
