/** What the firm has set: the configuration, and the language files. */
package countersign.settings;
