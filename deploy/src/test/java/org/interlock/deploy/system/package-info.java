/**
 * System tests: the built product, started by its own launcher, used from outside over HTTP and in
 * a browser. A test class says {@link org.interlock.deploy.system.SystemTest @SystemTest} and takes
 * {@link org.interlock.deploy.system.TestedProduct} or {@link org.interlock.deploy.system.Visitor}
 * as parameters.
 */
package org.interlock.deploy.system;
