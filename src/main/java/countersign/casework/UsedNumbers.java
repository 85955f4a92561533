package countersign.casework;

import countersign.billing.InvoiceNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that were used so far, as they stand beside a checkpoint: whoever works on from an older copy of the books does
 * not use them again.
 *
 * @param letter the number that the next letter gets
 * @param mail the number that the next mail gets
 * @param file the number that the next case gets
 * @param contact the number that the next contact gets
 * @param invoices the last invoice of each year
 */
public record UsedNumbers(long letter, int mail, int file, int contact, List<InvoiceNumber> invoices) {

    private static final int FIELDS = 5;

    public UsedNumbers {
        invoices = List.copyOf(invoices);
    }

    /** As lines, to be signed. */
    public String text(String whose) {
        StringBuilder text = new StringBuilder("numbers of " + whose + "\nletter " + letter + "\nmail " + mail
                + "\ncase " + file + "\ncontact " + contact + "\n");
        invoices.forEach(number -> text.append("invoice ").append(number).append('\n'));
        return text.toString();
    }

    /** The numbers in such lines; nothing where they are others. */
    public static Optional<UsedNumbers> read(String text, String whose) {
        List<String> lines = text.lines().toList();
        try {
            List<InvoiceNumber> invoices = new ArrayList<>();
            for (String line : lines.subList(Math.min(FIELDS, lines.size()), lines.size())) {
                invoices.add(InvoiceNumber.read(behind("invoice ", line)).orElseThrow());
            }
            UsedNumbers read = new UsedNumbers(
                    Long.parseLong(behind("letter ", lines.get(1))),
                    Integer.parseInt(behind("mail ", lines.get(2))),
                    Integer.parseInt(behind("case ", lines.get(3))),
                    Integer.parseInt(behind("contact ", lines.get(4))),
                    invoices);
            return read.text(whose).equals(text) ? Optional.of(read) : Optional.empty();
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static String behind(String word, String line) {
        return line.startsWith(word) ? line.substring(word.length()) : "";
    }
}
