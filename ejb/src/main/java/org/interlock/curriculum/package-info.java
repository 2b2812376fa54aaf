/**
 * The curriculum: what can be learned, from the competency framework down to the text of a lesson.
 *
 * <p>Floor 3; uses people (the releasability gate), audit and common, and the words of the content
 * reader. It is imported from the content library when the server starts and read by everybody; no
 * screen changes it.
 *
 * <p>Glossary: a <em>module</em> is the smallest unit one enrols in; what is published of it at one
 * moment is a <em>module version</em> and never changes; its <em>lessons</em> are pages, its
 * <em>objectives</em> say what a learner can do afterwards and which <em>competencies</em> this
 * serves to which proficiency <em>level</em>. A <em>source</em> is a document that lessons cite, a
 * <em>term</em> a word of the trade explained in the glossary.
 *
 * <p>Everything shown passes the releasability gate inside the query that finds it. What is
 * immutable is kept in memory by its id; whether a person may see it is asked each time.
 */
package org.interlock.curriculum;
