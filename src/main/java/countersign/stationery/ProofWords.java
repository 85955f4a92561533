package countersign.stationery;

import countersign.casework.Briefing.Confirmed;
import countersign.casework.Fact;
import countersign.casework.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words on what the level of a confirmation rests on: for who checks it again years later. */
final class ProofWords {

    private ProofWords() {}

    /** The reasons, every signature with the key as the DNS had it, and what the own mail server said; where it was examined. */
    static Stream<Block.Labelled> of(Confirmed confirmed) {
        String label = confirmed.standing().request().ref() + ", mail ";
        return confirmed.examined().stream()
                .flatMap(examined -> of(examined).map(line -> new Block.Labelled(label + examined.mail(), line)));
    }

    private static Stream<String> of(Fact.SenderExamined examined) {
        List<String> lines = new ArrayList<>();
        lines.add("level " + examined.level() + ", from " + Clean.line(examined.from()) + ", because "
                + Clean.line(String.join("; ", examined.reasons())));
        examined.signatures().forEach(signature -> lines.add(signature(signature)));
        examined.trusted().forEach(field -> lines.add("our mail server said: " + Clean.line(field)));
        return lines.stream();
    }

    /** A key is longer than a line; where it is written, white space in it means nothing (RFC 6376, section 3.6.1). */
    private static String wrapped(String text) {
        return text.replaceAll("(\\S{60})(?=\\S)", "$1 ");
    }

    private static String signature(Signature signature) {
        String outcome = signature.passes()
                ? "holds"
                : signature.outcome() + (signature.reason().isEmpty() ? "" : ", " + signature.reason());
        String key = signature.asked().isEmpty()
                ? ""
                : "; the key as the DNS had it then, " + signature.asked() + " TXT "
                        + (signature.answer().isEmpty()
                                ? "(no answer)"
                                : "“" + String.join("” “", signature.answer()) + "”");
        return "signature "
                + Clean.line(signature.field() + ", d=" + signature.domain() + " s=" + signature.selector() + " a="
                        + signature.algorithm())
                + ": " + Clean.line(outcome) + wrapped(Clean.line(key));
    }
}
