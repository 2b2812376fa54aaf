/**
 * The curriculum's own things: framework, sources, glossary terms, and modules with their versions,
 * objectives and lessons. Entered only from the curriculum feature.
 */
package org.interlock.curriculum.domain;
