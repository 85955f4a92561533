/** Carries work from room to room; every change is one transaction here. */
package countersign.desk;
