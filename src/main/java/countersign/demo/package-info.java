/** The whole main job on embedded mail servers: a story to read, or servers to take part with one's own mail program. */
package countersign.demo;
