/**
 * The curriculum as data: what a module, a lesson, an item, a competency and a track are when they
 * come from files, how they are read, and how a mistake in them is reported.
 */
package org.interlock.content;
