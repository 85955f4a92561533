package countersign.desk;

import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Firm;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Seal;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Proven;
import countersign.checkpoint.SigningKey;
import countersign.checkpoint.Stamp;
import countersign.checkpoint.Tree;
import countersign.dossier.Contents;
import countersign.dossier.Dossier;
import countersign.dossier.ReadMe;
import countersign.ledger.Books;
import countersign.ledger.Checkpoints.Kept;
import countersign.ledger.Ledger;
import countersign.message.RawMessage;
import countersign.rules.Files;
import countersign.rules.StoryRule;
import countersign.stationery.Stationery;
import countersign.timestamp.TokenCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts dossiers together from the books. */
public final class Dossiers {

    /** A larger file is not sent by mail. */
    private static final int LARGEST_MAIL = 6_000_000;

    private final SigningKey key;
    private final Stationery stationery;
    private final Firm firm;

    /** Signed with that key. */
    public Dossiers(SigningKey key, Stationery stationery, Firm firm) {
        this.key = key;
        this.stationery = stationery;
        this.firm = firm;
    }

    /**
     * The letter that brings a dossier, with what the pages of it name and with the file where a mail bears it.
     *
     * @param letter the letter
     * @param zip the whole of it, or empty
     */
    record Sealed(Letter letter, Optional<byte[]> zip) {}

    /** Seals what a letter brings, as the books stand now; there is a checkpoint of them. */
    Sealed seal(Letter letter, ForStaff.Dossier dossier, Books books) {
        Case file = dossier.story().file();
        Contents contents = contents(file.ref(), books).orElseThrow();
        Checkpoint point = Checkpoint.claimed(contents.checkpoint()).orElseThrow();
        Optional<byte[]> zip = Optional.of(zip(contents, point)).filter(bytes -> bytes.length <= LARGEST_MAIL);
        ForStaff.Dossier sealed = new ForStaff.Dossier(dossier.story(), sealing(books, point), zip.isPresent());
        return new Sealed(
                new Letter(letter.to(), letter.about(), sealed, letter.asks(), letter.thread(), letter.key()), zip);
    }

    private byte[] zip(Contents contents, Checkpoint point) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Dossier.write(contents, key, point.at(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the dossier of a case into a file; whoever looks at it sees nothing or the whole of it.
     *
     * @return what is in it; nothing where there is no such case, or no checkpoint of the ledger yet
     * @throws UncheckedIOException where it cannot be written
     */
    public Optional<Contents> write(Ledger ledger, CaseRef ref, Path file) {
        Optional<Contents> contents = ledger.read(books -> contents(ref, books));
        contents.ifPresent(all -> write(all, file));
        return contents;
    }

    private void write(Contents contents, Path file) {
        Checkpoint point = Checkpoint.claimed(contents.checkpoint()).orElseThrow();
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = java.nio.file.Files.createTempFile(folder, "dossier", ".part");
            try (OutputStream out = java.nio.file.Files.newOutputStream(part)) {
                Dossier.write(contents, key, point.at(), out);
            }
            java.nio.file.Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Seal sealing(Books books, Checkpoint point) {
        return new Seal(
                point.size(),
                point.root().hex(),
                key.verifying().fingerprint(),
                books.checkpoints().changes(key.name()),
                stamp(books, point.size()));
    }

    /** Of a checkpoint of no more entries than that. */
    private static Optional<Seal.Stamp> stamp(Books books, long most) {
        return books.checkpoints().stamped(most).flatMap(kept -> {
            byte[] note = kept.note().getBytes(StandardCharsets.UTF_8);
            try {
                Stamp stamp = TokenCheck.trustingNobody().check(kept.token().orElseThrow(), note);
                return Optional.of(new Seal.Stamp(kept.size(), stamp.at(), stamp.authority()));
            } catch (IllegalArgumentException e) {
                // It was changed in the books: verify names that; the pages claim nothing.
                return Optional.empty();
            }
        });
    }

    private byte[] pdf(Case file, Kept latest, Books books) {
        Files files = new Files(
                firm,
                stationery.kinds(),
                stationery.tones(),
                latest.at(),
                List.of(file),
                List.of(books.cases().find(file.contact()).orElseThrow()),
                Map.of(file.ref(), books.entries().of(file.ref())),
                List.of(),
                books.cases().nextCase(),
                books.cases().nextContact(),
                books.invoices().next(latest.at().atZone(firm.hours().zone()).getYear()));
        Checkpoint point = Checkpoint.claimed(latest.note()).orElseThrow();
        ForStaff.Dossier content = new ForStaff.Dossier(StoryRule.of(file, files), sealing(books, point), true);
        Letter letter = new Letter(
                new Letter.ToStaff(firm.staff().get(0)), file.ref(), content, List.of(), List.of(), "dossier");
        return stationery.dossier(letter, latest.at());
    }

    private Optional<Contents> contents(CaseRef ref, Books books) {
        Optional<Kept> latest = books.checkpoints().latest();
        Optional<Case> file = books.cases().find(ref);
        if (latest.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        List<Folio> folios = new ArrayList<>(List.of(ref, file.get().contact()));
        folios.addAll(books.extract().handedInFor(ref));
        Tree tree = books.extract().tree();
        List<Proven> entries = books.extract().of(folios, tree, latest.get().size());
        Map<String, RawMessage> messages = new TreeMap<>();
        for (String sha256 : Dossier.messagesOf(entries)) {
            books.evidence().find(sha256).ifPresent(raw -> messages.put(sha256, raw));
        }
        List<Contents.Earlier> earlier = books.checkpoints().all().stream()
                .filter(kept -> kept.size() < latest.get().size())
                .map(kept -> new Contents.Earlier(
                        kept.size(),
                        kept.note(),
                        tree.consistency(kept.size(), latest.get().size()),
                        kept.token()))
                .toList();
        return Optional.of(new Contents(
                books.extract().keys(tree, latest.get().size()),
                entries,
                latest.get().note(),
                latest.get().token(),
                earlier,
                messages,
                ReadMe.and(pdf(file.get(), latest.get(), books))));
    }
}
