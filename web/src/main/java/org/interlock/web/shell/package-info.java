/**
 * What frames every page: who reads it and how (language, zone, light or dark), the navigation, the
 * versioned assets.
 *
 * <p>Glossary: <em>reader</em> is whoever this request is for, signed in or not; <em>active
 * user</em> is the person signed in to this session; <em>asset</em> is a style sheet, script, font
 * or picture of ours.
 *
 * <p>May use: {@code common} and the published face of {@code people}.
 */
package org.interlock.web.shell;
