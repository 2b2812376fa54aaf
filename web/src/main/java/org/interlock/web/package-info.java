/** The face of the product: pages and their view beans, the REST API, and sign-in. */
package org.interlock.web;
