/** Rings alarms, by Quartz: one trigger for each due minute. It holds no truth; losing it costs a restart. */
package countersign.schedule;
