/** Business calendars in a person's zone, ladders of steps, and dates as people write them. */
package countersign.deadline;
