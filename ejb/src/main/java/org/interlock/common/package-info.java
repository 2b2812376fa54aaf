/** The ground floor: what every feature may use and what itself uses none of them. */
package org.interlock.common;
