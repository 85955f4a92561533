package countersign.instruction;

import java.util.List;

/** The few words that staff writes around figures, in the languages in which they write them. */
final class Terms {

    /** Who owes it: we. */
    static final List<String> OURS =
            List.of("us", "we", "ours", "wir", "uns", "nous", "nosotros", "noi", "wij", "ons", "nós");

    /** Who owes it: the customer. */
    static final List<String> THEIRS = List.of(
            "you",
            "they",
            "them",
            "he",
            "she",
            "customer",
            "client",
            "sie",
            "ihr",
            "kunde",
            "kundin",
            "vous",
            "cliente",
            "usted",
            "ustedes",
            "voi",
            "lei",
            "u",
            "jullie",
            "klant",
            "você",
            "vocês");

    /** Days of work. */
    static final List<String> DAYS = List.of(
            "day",
            "days",
            "working day",
            "working days",
            "business day",
            "business days",
            "workday",
            "workdays",
            "tag",
            "tage",
            "tagen",
            "werktag",
            "werktage",
            "arbeitstag",
            "arbeitstage",
            "jour",
            "jours",
            "jour ouvré",
            "jours ouvrés",
            "jour ouvrable",
            "jours ouvrables",
            "día",
            "días",
            "dia",
            "dias",
            "día hábil",
            "días hábiles",
            "día laborable",
            "días laborables",
            "giorno",
            "giorni",
            "giorno lavorativo",
            "giorni lavorativi",
            "dag",
            "dagen",
            "werkdag",
            "werkdagen",
            "dia útil",
            "dias úteis");

    /** What stands in front of the day by which it is due; the longer ones first. */
    static final List<String> BY = List.of(
            "no later than",
            "not later than",
            "at the latest by",
            "by",
            "before",
            "bis spätestens",
            "bis zum",
            "bis",
            "spätestens am",
            "zum",
            "au plus tard le",
            "d'ici le",
            "d'ici au",
            "d'ici",
            "avant le",
            "pour le",
            "pour",
            "a más tardar el",
            "antes del",
            "para el",
            "hasta el",
            "entro il",
            "entro la",
            "entro",
            "per il",
            "per",
            "prima del",
            "uiterlijk op",
            "uiterlijk",
            "tegen",
            "voor",
            "até ao",
            "até à",
            "até",
            "para",
            "antes de");

    /** What costs nothing. */
    static final List<String> FREE = List.of(
            "free",
            "no charge",
            "included",
            "kostenlos",
            "gratis",
            "kostenfrei",
            "inklusive",
            "offert",
            "offerte",
            "gratuit",
            "gratuite",
            "inclus",
            "incluse",
            "compris",
            "gratuito",
            "gratuita",
            "incluido",
            "incluida",
            "incluso",
            "inclusa",
            "compreso",
            "compresa",
            "inbegrepen",
            "kosteloos",
            "incluído",
            "incluída",
            "grátis");

    private Terms() {}
}
