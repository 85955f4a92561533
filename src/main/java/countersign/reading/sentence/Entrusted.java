package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "You can ship the chairs", "go ahead with the chairs": where a single thing was asked of which nothing is known, or only words
 * of another language, one noun behind a leave is what was asked. Nobody is told to deliver chairs who did not offer any.
 */
final class Entrusted {

    private static final Set<String> THE = Set.of("the", "die", "les", "las", "los", "le", "gli", "de", "as", "os");

    /** Sends something on its way, which is what was offered wherever somebody may. */
    private static final Set<String> SENDS = Set.of(
            "send",
            "schicken",
            "senden",
            "zusenden",
            "zuschicken",
            "verschicken",
            "envoyer",
            "enviar",
            "mandar",
            "inviare",
            "mandare",
            "sturen",
            "opsturen",
            "zenden");

    /** Brings goods, also where it is only asked for with a "please". */
    private static final Set<String> SHIPS = Set.of(
            "ship",
            "deliver",
            "dispatch",
            "despatch",
            "liefern",
            "ausliefern",
            "losschicken",
            "abschicken",
            "versenden",
            "livrer",
            "expédier",
            "entregar",
            "expedir",
            "despachar",
            "spedire",
            "consegnare",
            "leveren",
            "verzenden",
            "bezorgen");

    /** "Go ahead with the chairs". */
    private static final Set<String> GOES = Set.of("ahead", "go-ahead", "proceed", "continue", "on");

    /** What may be wished for besides, and what chooses among things instead of naming one. */
    private static final Set<String> OTHERS = Set.copyOf(List.of("""
            invoice invoices receipt receipts contract contracts papers forms photos pictures samples sample measurements
            dimensions instructions bus train day rest others ones stairs consequences time swatches swatch brochure brochures
            catalogue catalogues catalog leaflet leaflets flyer flyers terms files file images links link keys key codes drawings
            manuals manual certificates certificate statements statement reminders reminder specs offers bills bill vouchers tickets
            ticket labels label goods news data results result accounts account bank technician fitter fitters driver men refund
            discount money deposit voucher keyboard car engine replacement replacements parts spares cheaper bigger smaller larger
            newer older darker lighter best cheapest biggest latter former usual same leftover meeting meetings appointment visit call talk leave return returns cancellation complaint move
            tour party dinner trip inspection test tests survey old new small big large wooden
            alternative alternatives undoing spare original originals bailiff bailiffs sheriff police loss losses hit blame risk risks
            plunge blow storno widerruf rücktritt abbruch mahnung inkasso gerichtsvollzieher polizei bahn alternativen verlust
            gendarmes huissier huissiers alternativa alternativas alternative deurwaarder politie alternatief verlies
            rechnung rechnungen muster fotos bilder maße belege papiere unterlagen zeichnungen pläne kataloge prospekte zugangsdaten
            daten schlüssel links dateien verträge angebote mahnungen bankdaten grünen grunes grünes blauen roten schwarzen weißen grauen braunen
            gelben großen kleinen neuen alten anderen billigeren günstigeren teureren helleren dunkleren beiden ersten letzten übrigen
            facture factures échantillons mesures papiers catalogues brochures clés liens fichiers contrats devis documents photos
            coordonnées dimensions vertes bleues rouges noires blanches grises petites grandes nouvelles anciennes autres moins plus
            factura facturas muestras medidas papeles catálogos folletos llaves enlaces archivos contratos documentos datos fotos
            verdes azules rojas negras blancas grises pequeñas grandes nuevas viejas otras condiciones
            fattura fatture foto campioni misure cataloghi chiavi contratti documenti dati verdi blu rosse nere bianche grigie piccole
            grandi nuove vecchie altre condizioni istruzioni
            factuur facturen maten papieren monsters stalen catalogi folders sleutels bestanden contracten gegevens groene blauwe rode
            zwarte witte grijze kleine grote nieuwe oude andere goedkopere voorwaarden
            fatura faturas amostras papéis catálogos chaves arquivos ficheiros contratos documentos dados vermelhas pretas brancas
            cinzentas pequenas novas velhas outras azuis condições instruções medidas
            """.strip().split("\\s+")));

    /** How words end that name a deed and no thing, as a cancellation does. */
    private static final Pattern DEED = Pattern.compile(
            ".*(tions?|sions?|ments?|ung|ungen|ance|ence|als?|ing|ität|heit|keit|ción|ciones|zione|zioni|amento|imento|ação|ções|ering|atie)");

    private Entrusted() {}

    /** Whether an article and one noun that nobody knows stand here, which is no paper, no colour and no choice. */
    static boolean isThing(List<Mark> marks, int article) {
        return article + 1 < marks.size()
                && THE.contains(marks.get(article).text())
                && marks.get(article + 1).kind() == Mark.Kind.UNKNOWN
                && !OTHERS.contains(marks.get(article + 1).text())
                && !DEED.matcher(marks.get(article + 1).text()).matches();
    }

    /** Whether a clause ends here, but for kind words. */
    static boolean ends(List<Mark> marks, int at) {
        return at >= marks.size()
                || !marks.get(at).isWord()
                || marks.get(at).is(Topic.COURTESY)
                || marks.get(at).is(Topic.THANKS)
                || marks.get(at).may(Topic.PLEASE);
    }

    /** Takes the noun behind an article for what was asked, where it is left to somebody to do something with it. */
    static void give(List<Mark> marks, int article) {
        int before = article - 1;
        boolean linked = before > 0 && marks.get(before).text().matches("with|for|of");
        Mark verb = before < 0 ? null : marks.get(linked ? before - 1 : before);
        if (verb == null) {
            return;
        }
        String word = verb.text().substring(verb.text().lastIndexOf(' ') + 1);
        boolean goods = linked
                ? GOES.contains(word) && marks.get(before).text().equals("with")
                : SHIPS.contains(word) || SENDS.contains(word);
        boolean agreed = verb.is(Topic.AGREE) && goods && ends(marks, article + 2);
        boolean ships = SHIPS.contains(verb.text()) && leave(marks, before - 1, true);
        boolean sends = SENDS.contains(verb.text()) && leave(marks, before - 1, false);
        if (agreed) {
            marks.set(article + 1, marks.get(article + 1).as(Topic.NEUTRAL));
        } else if ((ships || sends) && !linked && ends(marks, article + 2)) {
            marks.set(before - 1, marks.get(before - 1).as(Topic.PLAIN));
            marks.set(before, verb.as(Topic.AGREE));
            marks.set(article + 1, marks.get(article + 1).as(Topic.NEUTRAL));
        } else if (article + 2 < marks.size() && ends(marks, article + 3)) {
            String last = marks.get(article + 2).text();
            boolean does = SHIPS.contains(last) && leave(marks, before, true)
                    || SENDS.contains(last) && leave(marks, before, false);
            if (does) {
                marks.set(article + 1, marks.get(article + 1).as(Topic.NEUTRAL));
                marks.set(article + 2, marks.get(article + 2).as(Topic.AGREE));
                marks.set(before, marks.get(before).as(Topic.PLAIN));
            }
        }
    }

    /** Whether it is left to somebody right before, behind nothing else: by "you can", or also by "please". */
    private static boolean leave(List<Mark> marks, int at, boolean pleading) {
        if (at < 0 || !marks.get(at).may(Topic.MAY) || marks.get(at).may(Topic.PLEASE) && !pleading) {
            return false;
        }
        boolean begins =
                at == 0 || !marks.get(at - 1).isWord() || marks.get(at - 1).is(Topic.COURTESY);
        return begins && !isAsked(marks, at);
    }

    private static boolean isAsked(List<Mark> marks, int from) {
        int at = from;
        while (at < marks.size() && !marks.get(at).endsSentence()) {
            at++;
        }
        return at < marks.size() && marks.get(at).kind() == Mark.Kind.ASKS;
    }
}
