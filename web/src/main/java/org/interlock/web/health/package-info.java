/**
 * What a load balancer or a watchman asks: is it alive, may it get requests? Answered on the
 * management port only.
 */
package org.interlock.web.health;
