/** Repositories, the sign-in ledger and the start-up work of the people feature. */
package org.interlock.people.internal;
