package countersign.reading.sentence;

import java.util.Set;

/** Words that stand beside names in signatures. */
final class NameWords {

    /** What stands before a name. */
    static final Set<String> TITLES = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "miss", "rev", "ing", "dipl", "herr", "frau", "mme", "mlle", "m", "sr",
            "sra", "dott", "geom", "arch", "avv", "rag", "drs", "ir", "mevr", "dhr", "eng", "hon", "sir");

    /** Small words inside of names: "Trattoria da Gino". */
    static final Set<String> LINKS = Set.of(
            "da", "de", "di", "del", "della", "la", "le", "les", "el", "von", "van", "der", "den", "zu", "of", "and",
            "und", "et", "y", "e", "en", "do", "dos", "das");

    /** What firms are called, and who signs for them. */
    static final Set<String> FIRMS = Set.of("""
            ltd limited inc llc plc gmbh ag kg bv nv sa sarl srl spa sl lda co sons bros brothers group
            trust school academy university restaurant hotel society club procurement purchasing
            bookkeeping facilities treasurer secretary chair chairman director manager head owner founder
            partner events services buchhaltung einkauf geschaftsfuhrer gerant directeur gerente titolare""".strip().split("\\s+"));

    private NameWords() {}
}
