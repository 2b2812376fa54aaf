/**
 * What the integration tests stand on, on this side of the server: the database and the archive.
 */
package org.interlock.it.harness;
