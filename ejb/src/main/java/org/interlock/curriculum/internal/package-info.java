/** How the curriculum is imported, read and kept in memory. */
package org.interlock.curriculum.internal;
