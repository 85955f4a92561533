/** Invoices for machines: EN 16931 as Cross Industry Invoice (Factur-X), in a page that people read. */
package countersign.stationery.einvoice;
