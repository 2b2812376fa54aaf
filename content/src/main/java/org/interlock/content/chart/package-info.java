/**
 * Small charts as inline SVG, drawn on the server so that reading pages need no script and print as
 * they look.
 *
 * <p>Purpose: bar and line charts and timelines that are legible at 390 pixels, in black and white
 * and for colour-blind readers: every series has a pattern or dash and a marker of its own, bars
 * carry their figures. Looks come from CSS classes ({@code s1} to {@code s4} for series);
 * presentation attributes are only what shows without a style sheet.
 *
 * <p>May use: {@code markup}.
 */
package org.interlock.content.chart;
