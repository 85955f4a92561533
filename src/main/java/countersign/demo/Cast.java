package countersign.demo;

import java.util.List;
import java.util.Map;

/** Who takes part: one of the firm, customers, and who decides for one of them. Nobody of that name is meant. */
public final class Cast {

    /** The address of the bot's mailbox. */
    public static final String BOT = "desk@miller.example";

    /** The password of the bot's mailbox. */
    public static final String BOT_PASSWORD = "desk";

    /** She keeps the jobs of the firm. */
    public static final Account ANN = new Account("staff", "", "Ann Miller", "ann@miller.example", "ann", "555-0101");

    /** A bathroom. */
    public static final Account SMITH =
            new Account("customer", "Mr.", "Jim Smith", "jim@smith.example", "jim", "555-0147");

    /** A kitchen. */
    public static final Account JONES =
            new Account("customer", "Ms.", "Carol Jones", "carol@jones.example", "carol", "555-0163");

    /** A surgery. */
    public static final Account LEE =
            new Account("customer", "Dr.", "Victor Lee", "victor@lee.example", "victor", "555-0188");

    /** She decides for the surgery when its doctor has no time. */
    public static final Account DIAZ =
            new Account("delegate", "Ms.", "Rosa Diaz", "rosa@lee.example", "rosa", "555-0189");

    private static final Map<Account, String> POST = Map.of(
            SMITH, "12 Oak Street, Springfield IL 62704",
            JONES, "7 Elm Avenue, Springfield IL 62703",
            LEE, "200 Main Street, Suite 4, Springfield IL 62701");

    /** Everybody. */
    public static final List<Account> ALL = List.of(ANN, SMITH, JONES, LEE, DIAZ);

    /** Where post goes to a customer. */
    static String post(Account account) {
        return POST.getOrDefault(account, "");
    }

    private Cast() {}
}
