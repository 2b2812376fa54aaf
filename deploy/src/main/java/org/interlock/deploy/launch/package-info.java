/**
 * The launcher: brings database and server up, says when the product is usable, and takes both
 * down.
 *
 * <p>Glossary: <em>installation</em>, a folder with the data, secrets and logs of one running
 * product; <em>part</em>, a process that the launcher starts (database, server); <em>orphan</em>, a
 * part whose launcher was killed before it could take the part down.
 *
 * <p>May use: {@code org.interlock.people.DemoAccounts}, because the launcher prints the accounts
 * of the demonstration world; {@code org.interlock.common.DatabaseRights}, because it gives them;
 * no other class of the features.
 */
package org.interlock.deploy.launch;
