/** Dossiers: what proves a case without us, as one file; written here, and verified anywhere with nothing else. */
package countersign.dossier;
