package countersign.settings;

import countersign.ledger.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where an office keeps its books.
 *
 * @param database the database
 * @param file its file, without its ending; nothing where it is on a server
 * @param beside the file beside which other processes on this machine find the office at work
 * @param clocksDiffer how far the clock of this machine may differ from that of the database's server
 */
public record Storage(Database database, Optional<Path> file, Path beside, Duration clocksDiffer) {}
