package countersign.bank;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a bank-to-customer statement, ISO 20022 camt.053, of any version: booked credits, one for each transaction of an
 * entry. No entity and no document type is followed.
 */
final class Camt053 {

    private static final int DEEPEST = 60;

    private final List<BankEntry> entries = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Money amount;
    private boolean credit;
    private boolean booked;
    private boolean reversed;
    private LocalDate on;
    private String reference;
    private int transactions;
    private Transaction transaction;

    /** One transaction of an entry, as far as it was read. */
    private static final class Transaction {
        private Money amount;
        private String payer = "";
        private String reference = "";
        private final StringBuilder text = new StringBuilder();
    }

    private Camt053() {}

    static List<BankEntry> read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Camt053 statement = new Camt053();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            statement.read(xml);
        } catch (XMLStreamException e) {
            throw new StatementFault("line " + e.getLocation().getLineNumber() + ": expected XML of a bank statement"
                    + " (camt.053), found something that is not well formed");
        }
        return statement.entries;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean statement = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(xml.getLocalName());
                statement |= xml.getLocalName().equals("BkToCstmrStmt");
                if (path.size() > DEEPEST) {
                    throw new StatementFault(at(xml) + "expected a bank statement, found elements nested too deep");
                }
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(path.removeLast());
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                text(xml);
            }
        }
        if (!statement) {
            throw new StatementFault(
                    "expected a bank statement (camt.053, element BkToCstmrStmt), found another document");
        }
    }

    private static String at(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber() + ": ";
    }

    private String currency = "";

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Ntry" -> {
                amount = null;
                credit = false;
                booked = true;
                reversed = false;
                on = null;
                reference = "";
                transactions = 0;
            }
            case "TxDtls" -> transaction = new Transaction();
            case "Amt" -> currency = xml.getAttributeValue(null, "Ccy");
            default -> {
                // Everything else is read by its text, or not at all.
            }
        }
    }

    private void text(XMLStreamReader xml) {
        String text = xml.getText().strip();
        String where = String.join("/", path);
        if (where.endsWith("/Ntry/Amt")) {
            amount = money(xml, text);
        } else if (where.endsWith("/Ntry/CdtDbtInd")) {
            credit = text.equals("CRDT");
        } else if (where.endsWith("/Ntry/Sts/Cd") || where.endsWith("/Ntry/Sts")) {
            booked = text.equals("BOOK");
        } else if (where.endsWith("/Ntry/RvslInd")) {
            reversed = text.equals("true") || text.equals("1");
        } else if (where.endsWith("/Ntry/BookgDt/Dt") || where.endsWith("/Ntry/BookgDt/DtTm")) {
            on = day(xml, text);
        } else if (where.endsWith("/Ntry/AcctSvcrRef")) {
            reference = text;
        } else if (transaction != null) {
            detail(xml, where, text);
        }
    }

    private void detail(XMLStreamReader xml, String where, String text) {
        if (where.endsWith("/TxDtls/Amt") || where.endsWith("/TxDtls/AmtDtls/TxAmt/Amt")) {
            transaction.amount = money(xml, text);
        } else if (where.endsWith("/Dbtr/Nm") || where.endsWith("/Dbtr/Pty/Nm")) {
            transaction.payer = text;
        } else if (where.endsWith("/TxDtls/Refs/AcctSvcrRef")) {
            transaction.reference = text;
        } else if (where.endsWith("/RmtInf/Ustrd")
                || where.endsWith("/CdtrRefInf/Ref")
                || where.endsWith("/EndToEndId")) {
            transaction.text.append(text.equals("NOTPROVIDED") ? "" : text + " ");
        }
    }

    private void end(String element) {
        if (element.equals("TxDtls")) {
            transactions++;
            if (counts()) {
                String bank = transaction.reference.isEmpty() ? reference + suffix() : transaction.reference;
                add(transaction.amount == null ? amount : transaction.amount, bank);
            }
            transaction = null;
        } else if (element.equals("Ntry") && transactions == 0 && counts()) {
            transaction = new Transaction();
            add(amount, reference);
            transaction = null;
        }
    }

    private String suffix() {
        return reference.isEmpty() || transactions == 1 ? "" : "/" + transactions;
    }

    private boolean counts() {
        return credit && booked && !reversed && on != null && amount != null;
    }

    private void add(Money money, String bank) {
        if (!money.isZero() && !money.isNegative()) {
            String text = String.join(" ", transaction.text.toString().strip().split("\\s+"));
            entries.add(new BankEntry(on, money, transaction.payer, text, bank));
        }
    }

    private Money money(XMLStreamReader xml, String text) {
        try {
            return new Money(new BigDecimal(text), Currency.getInstance(currency));
        } catch (ArithmeticException | IllegalArgumentException | NullPointerException notThat) {
            throw new StatementFault(
                    at(xml) + "expected an amount with its currency, found \"" + text + "\" in " + currency);
        }
    }

    private static LocalDate day(XMLStreamReader xml, String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (java.time.DateTimeException notThat) {
            throw new StatementFault(at(xml) + "expected a day such as 2026-03-10, found \"" + text + "\"");
        }
    }
}
