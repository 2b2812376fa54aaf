package org.interlock.curriculum;

import org.interlock.content.ContentLibrary;

/**
 * The content library was taken over into the curriculum, at the start of the server or by an
 * import.
 *
 * <p>Fired each time, in the transaction of the import and after its modules, also when nothing had
 * changed: an observer compares what it holds with what the library says and takes over its own
 * part, or fails the import.
 *
 * @param library everything that the library holds
 */
public record LibraryTaken(ContentLibrary library) {}
