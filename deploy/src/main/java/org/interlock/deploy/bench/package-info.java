/**
 * The benchmark: how many pages a second the product serves on this machine, measured in one run
 * with a static file of the same size from the same server as the yardstick.
 *
 * <p>May use: the launcher. {@code mvn -Pbench package} ends here.
 */
package org.interlock.deploy.bench;
