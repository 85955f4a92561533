package countersign.stationery;

import countersign.billing.BankAccount;
import countersign.billing.Bill;
import countersign.billing.Money;
import countersign.billing.PostalAddress;
import countersign.billing.Seller;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.casework.Supply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an invoice has to say, as a bookkeeper looks for it (Council Directive 2006/112/EC, article 226). */
final class InvoiceWords {

    private final Wording wording;
    private final Firm firm;
    private final Seller seller;

    InvoiceWords(Wording wording, Firm firm) {
        this.wording = wording;
        this.firm = firm;
        this.seller = firm.payments().seller();
    }

    void put(Words words, ForContact.Payment payment) {
        Invoice invoice = payment.invoice();
        words.put("parties", parties(payment, wording.say(Phrase.INVOICE), facts(payment)));
        words.put("lines", lines(invoice.bill()));
        words.put("sums", sums(invoice));
        words.put(
                "exempt",
                invoice.bill().taxed().stream()
                                .anyMatch(taxed -> taxed.percent().signum() == 0)
                        ? seller.exemption().orElse("")
                        : "");
        words.put("howToPay", new Block.Sides(howToPay(invoice)));
    }

    /** Where to pay, as a letter says it. */
    void pay(Words words, Invoice invoice) {
        List<Block.Labelled> account = account();
        words.put(
                "payTo",
                seller.account().isPresent()
                        ? new Block.Lines(account)
                        : new Block.Points(
                                account.stream().map(Block.Labelled::text).toList()));
        words.put("payLines", account.size());
        Optional<Block.Picture> code = PayCode.of(firm, invoice, wording.say(Phrase.SCAN));
        words.put("payCode", code.isPresent());
        code.ifPresent(picture -> words.put("code", picture));
    }

    /** To whom, from whom, and what a document is. */
    Block.Sides parties(ForContact.Payment payment, String what, Block.Lines facts) {
        List<Block> from = new ArrayList<>(List.of(new Block.Heading(wording.say(Phrase.FROM))));
        from.add(new Block.Stacked(sender(payment)));
        List<String> to =
                new ArrayList<>(List.of(Clean.line(payment.payer().details().name())));
        payment.payer().details().post().ifPresent(post -> to.addAll(shown(post, seller.country())));
        return new Block.Sides(List.of(
                List.of(new Block.Heading(wording.say(Phrase.TO)), new Block.Stacked(to)),
                from,
                List.of(new Block.Heading(what), facts)));
    }

    private List<String> sender(ForContact.Payment payment) {
        List<String> lines = new ArrayList<>(List.of(Clean.line(firm.name())));
        Optional<String> abroad =
                payment.payer().details().post().flatMap(PostalAddress::country).or(seller::country);
        seller.address()
                .ifPresent(address -> lines.addAll(shown(
                        new PostalAddress(address.lines(), address.country().or(seller::country)), abroad)));
        firm.payments().sender().forEach(line -> lines.add(Clean.line(line)));
        seller.vatId().ifPresent(id -> lines.add(wording.say(Phrase.VAT_ID, id)));
        seller.taxNumber().ifPresent(number -> lines.add(wording.say(Phrase.TAX_NUMBER, Clean.line(number))));
        if (!firm.phone().isEmpty()) {
            lines.add(Clean.line(firm.phone()));
        }
        seller.email().ifPresent(mail -> lines.add(Clean.line(mail)));
        return lines;
    }

    private static List<String> shown(PostalAddress address, Optional<String> from) {
        return address.shown(from).stream().map(Clean::line).toList();
    }

    private Block.Lines facts(ForContact.Payment payment) {
        Invoice invoice = payment.invoice();
        List<Block.Labelled> facts = new ArrayList<>();
        facts.add(
                new Block.Labelled(wording.say(Phrase.NUMBER), invoice.number().toString()));
        facts.add(new Block.Labelled(wording.say(Phrase.ISSUED), wording.date(invoice.issued())));
        facts.add(new Block.Labelled(wording.say(Phrase.SUPPLIED), supplied(payment)));
        facts.add(new Block.Labelled(wording.say(Phrase.DUE), wording.date(invoice.due())));
        facts.add(new Block.Labelled(
                wording.say(Phrase.FOR),
                Clean.line(payment.file().title()) + " (" + payment.file().ref() + ")"));
        return new Block.Lines(facts);
    }

    private String supplied(ForContact.Payment payment) {
        Supply supply =
                Supply.of(payment.file(), payment.invoice(), firm.hours().zone());
        if (!supply.known()) {
            return wording.say(Phrase.ON_DAY_OF_ISSUE);
        }
        return supply.isOneDay()
                ? wording.date(supply.from())
                : wording.say(Phrase.PERIOD, wording.date(supply.from()), wording.date(supply.until()));
    }

    /** Where nothing is taxed and no reason has to be given, tax is no column. */
    boolean showsTax(Bill bill) {
        return !bill.tax().isZero()
                || seller.exemption().isPresent()
                || seller.vatId().isPresent();
    }

    private Block.Grid lines(Bill bill) {
        boolean tax = showsTax(bill);
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(wording.say(Phrase.LINE), true, false));
        columns.add(new Block.Column(wording.say(Phrase.WHAT), false, true));
        columns.add(new Block.Column(wording.say(Phrase.QUANTITY), true, false));
        columns.add(new Block.Column(
                wording.say(bill.taxIncluded() && tax ? Phrase.UNIT_PRICE_WITH_TAX : Phrase.UNIT_PRICE), true, false));
        if (tax) {
            columns.add(new Block.Column(wording.say(Phrase.TAX), true, false));
        }
        columns.add(new Block.Column(wording.say(tax ? Phrase.NET_AMOUNT : Phrase.AMOUNT), true, false));
        List<Money> net = bill.netAmounts();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            Bill.Line line = bill.lines().get(i);
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(i + 1));
            cells.add(Clean.line(line.text()));
            cells.add(quantity(line));
            cells.add(wording.money(line.price()));
            if (tax) {
                cells.add(percent(line.taxPercent()));
            }
            cells.add(wording.money(net.get(i)));
            rows.add(cells);
        }
        return new Block.Grid(columns, rows);
    }

    /** {@code 1.5 hours}; what is counted one by one (C62) has no unit. */
    private String quantity(Bill.Line line) {
        boolean one = line.quantity().compareTo(BigDecimal.ONE) == 0;
        String quantity = wording.number(line.quantity());
        return line.unit() == Bill.Unit.HOUR
                ? wording.say(one ? Phrase.HOUR : Phrase.HOURS, quantity).replace(' ', '\u00a0')
                : quantity;
    }

    String percent(BigDecimal percent) {
        return wording.number(percent) + "\u00a0%";
    }

    private Block.Grid sums(Invoice invoice) {
        Bill bill = invoice.bill();
        List<List<String>> rows = new ArrayList<>();
        if (showsTax(bill)) {
            rows.add(List.of(wording.say(Phrase.NET), wording.money(bill.net())));
            for (Bill.Taxed taxed : bill.taxed()) {
                rows.add(List.of(
                        wording.say(Phrase.TAX_ON, percent(taxed.percent()), wording.money(taxed.net())),
                        wording.money(taxed.tax())));
            }
        }
        rows.add(List.of(wording.say(Phrase.TOTAL), wording.money(bill.total())));
        if (!invoice.settled().isZero()) {
            rows.add(List.of(
                    wording.say(invoice.credits().isEmpty() ? Phrase.PAID : Phrase.PAID_OR_TAKEN_OFF),
                    wording.money(invoice.settled())));
            rows.add(List.of(wording.say(Phrase.STILL_TO_PAY), wording.money(invoice.open())));
        }
        return new Block.Grid(List.of(new Block.Column("", false, true), new Block.Column("", true, false)), rows);
    }

    private List<List<Block>> howToPay(Invoice invoice) {
        List<List<Block>> sides = new ArrayList<>();
        List<Block.Labelled> lines = account();
        lines.add(new Block.Labelled(
                wording.say(Phrase.REFERENCE), invoice.number().toString()));
        sides.add(List.of(new Block.Lines(lines)));
        PayCode.of(firm, invoice, wording.say(Phrase.SCAN))
                .ifPresent(code ->
                        sides.add(List.of(code, new Block.Stacked(List.of(wording.say(Phrase.BANKING_APP))))));
        return sides;
    }

    private List<Block.Labelled> account() {
        List<Block.Labelled> lines = new ArrayList<>();
        Optional<BankAccount> account = seller.account();
        account.ifPresent(known -> {
            lines.add(new Block.Labelled(wording.say(Phrase.HOLDER), Clean.line(known.holder())));
            lines.add(new Block.Labelled("IBAN", known.iban().grouped().replace(' ', '\u00a0')));
            known.bic().ifPresent(bic -> lines.add(new Block.Labelled("BIC", bic)));
        });
        for (String line : firm.payments().payTo()) {
            lines.add(new Block.Labelled(wording.say(lines.isEmpty() ? Phrase.PAY_TO : Phrase.OR), Clean.line(line)));
        }
        return lines;
    }
}
