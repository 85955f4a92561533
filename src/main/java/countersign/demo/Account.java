package countersign.demo;

/**
 * A person's mail account.
 *
 * @param role {@code staff}, {@code customer}, or {@code delegate} for who decides in a customer's place
 * @param title {@code Mr.} and the like, for customers
 * @param name full name
 * @param address mail address, which is also the login
 * @param password of the account
 * @param phone telephone number
 */
public record Account(String role, String title, String name, String address, String password, String phone) {

    /** The name to log in with. */
    public String login() {
        return address;
    }

    /** The first word of the name. */
    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
