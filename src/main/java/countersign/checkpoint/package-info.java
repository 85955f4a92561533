/** What makes the ledger checkable without us: the tree over its entries, and signed checkpoints of it. */
package countersign.checkpoint;
