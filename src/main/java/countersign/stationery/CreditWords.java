package countersign.stationery;

import countersign.billing.Bill;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a credit note has to say: it refers to the one invoice that it changes, and has a number of its own (Council Directive
 * 2006/112/EC, articles 219 and 226). The number is that of the invoice with a count behind it: {@code 2026-014-C1}.
 */
final class CreditWords {

    private final Wording wording;
    private final InvoiceWords invoices;

    CreditWords(Wording wording, Firm firm) {
        this.wording = wording;
        this.invoices = new InvoiceWords(wording, firm);
    }

    /** The last thing that was taken off, on a note that is issued on that day. */
    void put(Words words, ForContact.Payment payment, LocalDate issued) {
        Invoice invoice = payment.invoice();
        Invoice.Credit credit = invoice.credits().get(invoice.credits().size() - 1);
        String number = invoice.number() + "-C" + invoice.credits().size();
        Block.Lines facts = new Block.Lines(List.of(
                new Block.Labelled(wording.say(Phrase.NUMBER), number),
                new Block.Labelled(wording.say(Phrase.ISSUED), wording.date(issued)),
                new Block.Labelled(
                        wording.say(Phrase.INVOICE),
                        wording.say(Phrase.INVOICE_OF, invoice.number(), wording.date(invoice.issued()))),
                new Block.Labelled(
                        wording.say(Phrase.FOR),
                        Clean.line(payment.file().title()) + " ("
                                + payment.file().ref() + ")")));
        words.put("creditNumber", number);
        words.put("issuedDate", wording.date(invoice.issued()));
        words.put("parties", invoices.parties(payment, wording.say(Phrase.CREDIT_NOTE), facts));
        words.put("creditSums", sums(invoice.bill(), credit));
    }

    private Block.Grid sums(Bill bill, Invoice.Credit credit) {
        List<List<String>> rows = new ArrayList<>();
        if (invoices.showsTax(bill)) {
            for (Bill.Taxed taxed : bill.share(credit.amount())) {
                String percent = invoices.percent(taxed.percent());
                rows.add(List.of(wording.say(Phrase.NET_AT, percent), wording.money(taxed.net())));
                rows.add(List.of(wording.say(Phrase.TAX_OF, percent), wording.money(taxed.tax())));
            }
        }
        rows.add(List.of(wording.say(Phrase.TAKEN_OFF), wording.money(credit.amount())));
        return new Block.Grid(List.of(new Block.Column("", false, true), new Block.Column("", true, false)), rows);
    }
}
