/** How the trail is read back and how use cases come to be written into it. */
package org.interlock.audit.internal;
