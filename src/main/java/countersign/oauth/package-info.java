/** Signs in to the provider of the mailbox (OAuth 2), and gets the access tokens that its mail servers take instead of a password. */
package countersign.oauth;
