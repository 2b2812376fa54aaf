/**
 * What an author is told about content that is wrong.
 *
 * <p>Purpose: every file is first held against its JSON Schema ({@link
 * org.interlock.content.checking.SchemaCheck}); files that pass are then held against each other by
 * one small {@code …Check} for each subject. A file with schema findings is left out of the second
 * round, so that one slip is not reported ten times, but the ids it declares still count.
 *
 * <p>Glossary: the <b>corpus</b> is all files of a root, parsed; a <b>finding</b> is one thing that
 * is wrong.
 *
 * <p>May use: {@code reading} and {@code lesson}; a JSON Schema validator that no other package
 * knows.
 */
package org.interlock.content.checking;
