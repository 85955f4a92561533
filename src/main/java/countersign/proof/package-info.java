/**
 * How well a sender is proven: the tokens that letters carry and replies bring back, what signatures and the own mail server say, and
 * the files of the keys that this rests on.
 */
package countersign.proof;
