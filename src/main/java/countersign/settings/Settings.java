package countersign.settings;

import countersign.casework.Contact;
import countersign.casework.Firm;
import countersign.message.Address;
import countersign.message.MailServer;
import countersign.oauth.Registration;
import countersign.stationery.Look;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of an office.
 *
 * @param firm the firm and how it wants its mail to be kept
 * @param contacts contacts that are known beforehand
 * @param bot the address of the mailbox
 * @param replyPattern the reply address with {@code {token}} in it; nothing where the provider delivers no subaddresses
 * @param imap where the mailbox is read
 * @param inbox the folder that is read
 * @param poll how often it is read though nothing was announced
 * @param smtp where letters are handed over
 * @param signIn how the program signs in to the provider of the mailbox, where no password is enough
 * @param storage where the books lie
 * @param templates the folder of the firm's own templates, where there is one
 * @param look how letters look besides their words
 * @param key the file of the secret that tokens are made with
 * @param proof what is looked at to prove the sender of a mail
 * @param timestamps the server that stamps checkpoints with the time (RFC 3161), where one is wished
 * @param webhook the program that hears of every entry, where one is wished
 * @param metrics the port on which this machine is told figures and health, where that is wished
 */
public record Settings(
        Firm firm,
        List<Contact.Details> contacts,
        Address bot,
        Optional<String> replyPattern,
        MailServer imap,
        String inbox,
        Duration poll,
        MailServer smtp,
        Optional<Registration> signIn,
        Storage storage,
        Optional<Path> templates,
        Look look,
        Path key,
        ProofSettings proof,
        Optional<URI> timestamps,
        Optional<Hook> webhook,
        Optional<Integer> metrics) {

    /** Where the configuration is looked for where nothing else is said. */
    public static final Path DEFAULT = Path.of("config", "countersign.yaml");

    public Settings {
        contacts = List.copyOf(contacts);
    }

    /**
     * Reads a configuration file; paths in it are relative to its folder.
     *
     * @throws SettingsFault with every fault there is
     */
    public static Settings read(Path file) {
        return new SettingsReader(file).read();
    }
}
