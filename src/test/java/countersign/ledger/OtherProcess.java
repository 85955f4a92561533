package countersign.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that tries to open the same database, and has it open until it is ended. */
final class OtherProcess {

    static final int IN_USE = 7;

    private OtherProcess() {}

    static Process start(Database database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dcountersign.log=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        database.url(),
                        database.login())
                .redirectErrorStream(true)
                .start();
    }

    public static void main(String[] args) throws IOException {
        Database database = new Database(args[0], args[1], () -> "", Database.LEASE);
        try (Ledger ledger = Ledger.open(database)) {
            System.out.println("opened " + ledger);
            System.in.read();
        } catch (LedgerInUse inUse) {
            System.exit(IN_USE);
        }
    }
}
