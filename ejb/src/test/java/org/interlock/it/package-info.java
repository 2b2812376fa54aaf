/**
 * Integration tests: the services in the server, on a real MariaDB, called as persons of the
 * demonstration world. See the README of this module for how to run one.
 */
package org.interlock.it;
