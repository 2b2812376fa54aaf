/** How enrolments are stored, read and told to the catalogue. */
package org.interlock.learning.internal;
