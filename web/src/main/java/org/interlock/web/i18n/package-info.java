/**
 * The texts of the interface in English, French and Ukrainian, and how dates, numbers and durations
 * are written for a reader.
 *
 * <p>Texts live in {@code i18n/<area>_<language>.properties}, one file an area and language; {@code
 * i18n/areas.txt} lists the areas. A page says {@code #{text['home.title']}} for a fixed text,
 * {@code #{fmt.text('home.greeting', name)}} for one with values and {@code
 * #{fmt.count('home.lessons', n)}} for one that changes with a number. Typographic apostrophes (’)
 * only: the straight one is a quote in {@link java.text.MessageFormat}.
 *
 * <p>May use: nothing of the features; {@code content} for localised texts; {@code shell} for who
 * reads.
 */
package org.interlock.web.i18n;
