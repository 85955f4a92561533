package countersign.checkpoint;

import java.time.Instant;

/**
 * What a time stamp says (RFC 3161): those bytes were there at that moment.
 *
 * @param at when
 * @param authority who says so: the subject of its certificate
 * @param trusted whether that certificate leads to one that the reader trusts; where he named none, it does not
 */
public record Stamp(Instant at, String authority, boolean trusted) {}
