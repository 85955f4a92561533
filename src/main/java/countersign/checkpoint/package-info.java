/**
 * What makes the ledger checkable without us: the tree over its entries, signed checkpoints of it, the keys that sign them one after
 * the other, and what a time stamp says.
 */
package countersign.checkpoint;
