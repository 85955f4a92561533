package countersign.command;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.instruction.Because;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.Billing;
import java.util.Optional;

/** Gives back something of an invoice; what stays open is asked for as before. */
final class Credit implements Command {

    @Override
    public String verb() {
        return "credit";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`credit 2026-014 50 because the tiles came late`: takes 50 off an invoice";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Because said = Because.in(line.argument());
        String[] words = said.what().split("\\s+");
        Optional<Invoice> found = InvoiceNumber.read(words[0]).flatMap(number -> Billed.invoice(number, bench));
        Optional<Money> amount = words.length != 2
                ? Optional.empty()
                : Instructions.amount(words[1], bench.files().firm().currency());
        if (found.isEmpty() || amount.isEmpty() || said.why().isEmpty()) {
            bench.bad(line, "expected an invoice, an amount and the reason: `credit 2026-014 50 because …`");
            return;
        }
        Invoice invoice = found.get();
        boolean fits = amount.get().currency().equals(invoice.open().currency())
                && !amount.get().isNegative()
                && !amount.get().isZero()
                && amount.get().compareTo(invoice.open()) <= 0;
        if (!fits) {
            bench.bad(
                    line,
                    invoice.number() + " is open with " + invoice.open() + "; not more than that can be taken off");
            return;
        }
        Case file = Billed.file(invoice.number(), bench).orElseThrow();
        Optional<String> agreed = Planned.agreed(file, invoice);
        if (agreed.isPresent()) {
            bench.bad(line, agreed.get());
            return;
        }
        Contact contact = bench.files().contact(file.contact());
        String taken = Planned.takeBack(file, invoice, bench);
        bench.note(file.ref(), new Fact.Credited(invoice.number(), amount.get(), said.why()), said.why());
        Case after = bench.files().file(file.ref()).orElseThrow();
        Billing billing = new Billing(after, bench.files());
        Invoice left = billing.issued(invoice.number());
        if (contact.mayBeWritten()) {
            bench.write(billing.letter(contact, left, ForContact.CREDIT, Optional.empty(), "open" + left.open()));
        }
        bench.good(line, amount.get() + " taken off " + invoice.number() + "; " + left.open() + " stay open" + taken);
    }
}
