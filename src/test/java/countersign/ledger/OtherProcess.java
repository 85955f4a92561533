package countersign.ledger;

/** Another process that tries to open the same database. */
final class OtherProcess {

    static final int IN_USE = 7;

    private OtherProcess() {}

    public static void main(String[] args) {
        try (Ledger ledger = Ledger.open(args[0])) {
            System.out.println("opened " + ledger);
        } catch (LedgerInUse inUse) {
            System.exit(IN_USE);
        }
    }
}
