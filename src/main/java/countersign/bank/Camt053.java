package countersign.bank;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a bank-to-customer statement, ISO 20022 camt.053, of any version (001.02 and 001.08 are the usual ones; they
 * differ in where status and names stand). A file with a document type is refused, so no entity of it is followed.
 */
final class Camt053 {

    private static final int DEEPEST = 60;
    private static final int DAY = 10;
    /** ISO 20022 ActiveOrHistoricCurrencyAndAmount: 18 digits, 5 of them fractional. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,5})?");

    private final List<BankEntry> credits = new ArrayList<>();
    private final List<BankEntry> returned = new ArrayList<>();
    private int pending;
    private final Deque<String> path = new ArrayDeque<>();
    private boolean statement;
    private String currency = "";
    private CamtEntry entry = new CamtEntry();

    private Camt053() {}

    static Statement read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Camt053 walk = new Camt053();
        try {
            walk.through(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new StatementFault("line " + e.getLocation().getLineNumber() + ": expected XML of a bank statement"
                    + " (camt.053), found something that is not well formed; export it once more");
        }
        return new Statement(walk.credits, walk.returned, walk.pending);
    }

    private void through(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(path.removeLast());
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                text(xml);
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new StatementFault(at(xml) + "expected a bank statement (camt.053), found a document type or an"
                        + " entity, which no bank writes");
            }
        }
        if (!statement) {
            throw new StatementFault(
                    "expected a bank statement (camt.053, element BkToCstmrStmt), found another document;"
                            + " ask your bank for camt.053, or export CSV");
        }
    }

    private static String at(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber() + ": ";
    }

    private void begin(XMLStreamReader xml) {
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw new StatementFault(at(xml) + "expected a bank statement, found elements nested too deep");
        }
        switch (xml.getLocalName()) {
            case "BkToCstmrStmt" -> statement = true;
            case "Ntry" -> entry = new CamtEntry();
            case "TxDtls" -> entry.nextTransaction();
            case "Amt" -> currency = xml.getAttributeValue(null, "Ccy");
            default -> {
                // Everything else is read by its text, or not at all.
            }
        }
    }

    private void end(String element) {
        if (element.equals("TxDtls")) {
            entry.endTransaction();
        } else if (element.equals("Ntry")) {
            credits.addAll(entry.credits());
            returned.addAll(entry.returned());
            pending += entry.isPending() ? 1 : 0;
            entry = new CamtEntry();
        }
    }

    private void text(XMLStreamReader xml) {
        String text = TextFile.line(xml.getText());
        String where = String.join("/", path);
        int inside = where.lastIndexOf("/Ntry/");
        int deeper = where.lastIndexOf("/TxDtls/");
        if (deeper > inside && inside >= 0) {
            transaction(xml, where.substring(deeper + "/TxDtls/".length()), text);
        } else if (inside >= 0) {
            entry(xml, where.substring(inside + "/Ntry/".length()), text);
        }
    }

    private void entry(XMLStreamReader xml, String where, String text) {
        switch (where) {
            case "Amt" -> entry.amount(money(xml, text));
            case "CdtDbtInd" -> entry.credit(text.equals("CRDT"));
            case "Sts", "Sts/Cd" -> entry.booked(text.equals("BOOK"));
            case "RvslInd" -> entry.reversed(text.equals("true") || text.equals("1"));
            case "BookgDt/Dt", "BookgDt/DtTm" -> entry.on(day(xml, text));
            case "AcctSvcrRef" -> entry.reference(text);
            case "AddtlNtryInf" -> entry.remark(text);
            default -> {
                // Balances of the day, charges, codes of the bank: nothing that tells who paid what.
            }
        }
    }

    private void transaction(XMLStreamReader xml, String where, String text) {
        CamtEntry.Transaction transaction = entry.transaction();
        switch (where) {
            case "Amt" -> transaction.amount(money(xml, text));
            case "AmtDtls/TxAmt/Amt" -> transaction.amountInDetails(money(xml, text));
            case "CdtDbtInd" -> transaction.credit(text.equals("CRDT"));
            case "Refs/AcctSvcrRef" -> transaction.reference(text);
            case "Refs/EndToEndId" -> transaction.endToEnd(text);
            case "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm" -> transaction.payer(text);
            case "RltdPties/UltmtDbtr/Nm", "RltdPties/UltmtDbtr/Pty/Nm" -> transaction.behalf(text);
            case "RmtInf/Ustrd", "RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/RfrdDocInf/Nb", "RmtInf/Strd/AddtlRmtInf" ->
                transaction.text(text);
            case "AddtlTxInf" -> transaction.remark(text);
            default -> {
                // Nothing that tells who paid what.
            }
        }
    }

    private Money money(XMLStreamReader xml, String text) {
        try {
            return new Money(
                    new BigDecimal(AMOUNT.matcher(text).matches() ? text : ""), Currency.getInstance(currency));
        } catch (ArithmeticException | IllegalArgumentException | NullPointerException notThat) {
            throw new StatementFault(at(xml) + "expected an amount with its currency such as 450.00 with Ccy=\"EUR\","
                    + " found \"" + text + "\" with " + currency);
        }
    }

    private static LocalDate day(XMLStreamReader xml, String text) {
        try {
            return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (DateTimeException notThat) {
            throw new StatementFault(at(xml) + "expected a day such as 2026-03-10, found \"" + text + "\"");
        }
    }
}
