package countersign.settings;

import countersign.message.Secret;
import java.net.URI;

/**
 * A program of the firm's own that hears of every entry.
 *
 * @param address where it is told
 * @param secret what it is told is signed with
 */
public record Hook(URI address, Secret secret) {}
