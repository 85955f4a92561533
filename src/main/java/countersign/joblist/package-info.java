/** Tables of jobs that a firm has under way when it begins: read here, each as the lines that staff would write to hand it in. */
package countersign.joblist;
