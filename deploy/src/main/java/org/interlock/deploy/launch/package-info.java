/**
 * The launcher: brings database and server up, says when the product is usable, and takes both
 * down.
 */
package org.interlock.deploy.launch;
