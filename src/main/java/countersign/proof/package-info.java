/** How well a sender is proven: the tokens that letters carry and replies bring back. */
package countersign.proof;
