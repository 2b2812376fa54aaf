/**
 * The catalogue and the page of one module: what there is, whether one may take it, and what one
 * did in it.
 *
 * <p>May use: {@code curriculum}, {@code learning}, {@code assessment} by their published faces;
 * {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.catalogue;
