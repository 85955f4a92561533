package countersign.stationery;

import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.stationery.einvoice.FacturX;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages to print that go along with letters. A letter whose page cannot be set goes without it: it says the same. */
final class Papers {

    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);
    private static final String TYPE = "application/pdf";

    private final PrintedPage paper;
    private final Firm firm;

    Papers(Templates templates, Look look, Firm firm) {
        this.paper =
                new PrintedPage(templates, look, firm.name(), firm.currency().getCurrencyCode());
        this.firm = firm;
    }

    /**
     * A page before it is set.
     *
     * @param name of its file; empty where the letter has none
     * @param title what it is
     * @param blocks what it says
     * @param footer the small line at its end
     * @param wording the language it is in
     */
    record Page(String name, String title, List<Block> blocks, String footer, Wording wording) {}

    /** The page, where the letter has one. */
    Optional<Enclosure> of(Letter letter, Page page, Imprint imprint) {
        if (page.name().isEmpty()) {
            return Optional.empty();
        }
        boolean invoice =
                letter.content() instanceof ForContact.Payment payment && (payment.bills() || payment.credits());
        try {
            byte[] pdf = invoice
                    ? invoice((ForContact.Payment) letter.content(), page, imprint)
                    : letter.content() instanceof ForStaff.Dossier ? dossier(page, imprint) : page(page, imprint);
            return Optional.of(new Enclosure(page.name(), TYPE, pdf));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: it goes without the page to print", page.name(), e);
            return Optional.empty();
        }
    }

    private byte[] page(Page page, Imprint imprint) {
        return paper.of(page.wording(), page.title(), from(page, imprint), set(page), page.footer(), imprint.at());
    }

    /** A dossier: as many numbered pages as it takes. */
    byte[] dossier(Page page, Imprint imprint) {
        return paper.invoice(
                page.wording(),
                page.title(),
                from(page, imprint),
                set(page),
                page.footer(),
                imprint.at(),
                Optional.empty());
    }

    private String from(Page page, Imprint imprint) {
        return firm.name() + ", "
                + page.wording().moment(imprint.at(), firm.hours().zone());
    }

    /** An invoice or a credit note. Without what machines need of it, it is one for people only. */
    private byte[] invoice(ForContact.Payment payment, Page page, Imprint imprint) {
        Optional<byte[]> xml = payment.bills() ? FacturX.of(firm, payment) : Optional.empty();
        if (payment.bills() && firm.payments().seller().electronic() && xml.isEmpty()) {
            LOG.warn(
                    "invoice {}: it goes as a page without the e-invoice; expected the payer's postal address, found none",
                    payment.invoice().number());
        }
        List<String> from = new ArrayList<>(List.of(Clean.line(firm.name())));
        firm.payments()
                .seller()
                .address()
                .ifPresent(address -> address.lines().forEach(line -> from.add(Clean.line(line))));
        String footer = firm.name() + ", " + page.title();
        return paper.invoice(
                page.wording(), page.title(), String.join(" · ", from), set(page), footer, imprint.at(), xml);
    }

    private static List<Block> set(Page page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Block.Question))
                .toList();
    }
}
