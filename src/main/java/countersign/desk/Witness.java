package countersign.desk;

import countersign.casework.UsedNumbers;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Keyring;
import countersign.checkpoint.SigningKey;
import countersign.message.Address;
import countersign.message.RawMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A checkpoint as it lies in the own mailbox, as a small mail: the signed note, and behind it the numbers that were used, signed
 * as well.
 *
 * @param point the checkpoint
 * @param proven whether a key of the office signed it
 * @param numbers the numbers, where one of them signed them
 */
record Witness(Checkpoint point, boolean proven, Optional<UsedNumbers> numbers) {

    private static final String BETWEEN = "-- numbers --\n";

    /** The mail that it is put there as. */
    static RawMessage mail(Checkpoint point, String note, UsedNumbers numbers, SigningKey key, Address bot) {
        String head = "From: <" + bot.mailbox() + ">\nTo: <" + bot.mailbox() + ">\nSubject: Checkpoint of "
                + point.size() + " entries\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(point.at().atOffset(ZoneOffset.UTC))
                + "\nMessage-ID: <checkpoint." + point.size() + "."
                + point.at().toEpochMilli() + "@" + bot.domain() + ">\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
        String mail = head + note + BETWEEN + key.note(numbers.text(key.name()));
        return RawMessage.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What a mail there says; nothing where it is none of ours. */
    static Optional<Witness> read(RawMessage raw, String name, Keyring keys) {
        String mail = new String(raw.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        int body = mail.indexOf("\n\n") + 2;
        int between = mail.indexOf(BETWEEN, body);
        if (body < 2 || between < 0) {
            return Optional.empty();
        }
        String note = mail.substring(body, between);
        Optional<UsedNumbers> numbers = keys.opened(
                        mail.substring(between + BETWEEN.length()).stripTrailing() + "\n")
                .flatMap(text -> UsedNumbers.read(text, name));
        Optional<Checkpoint> proven = keys.read(note);
        return proven.or(() -> Checkpoint.claimed(note)).map(point -> new Witness(point, proven.isPresent(), numbers));
    }
}
