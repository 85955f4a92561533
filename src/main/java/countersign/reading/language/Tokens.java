package countersign.reading.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words, numbers, marks, emojis and line ends, in one pass. */
public final class Tokens {

    /** Elided words of the Romance languages, which stand by themselves: {@code d'accord} is two words. */
    private static final Set<String> ELISIONS = Set.of(
            "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "quoiqu", "all", "dell", "nell", "sull", "dall", "un", "c",
            "d", "l", "j", "m", "n", "s", "t", "bell", "quest", "quell", "com", "cos", "dov", "anch", "senz");

    private Tokens() {}

    /** The tokens of a text. Zero-width characters and soft hyphens are dropped. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (c == '\n') {
                tokens.add(new Token(Token.Kind.LINE_END, "\n", "\n", "\n", at, end));
            } else if (Character.isLetter(c)) {
                end = word(text, at, tokens);
            } else if (Character.isDigit(c)) {
                end = number(text, at, tokens);
            } else if (isEmoji(c)) {
                end = emoji(text, at);
                String base = Character.toString(c);
                tokens.add(new Token(Token.Kind.EMOJI, text.substring(at, end), base, base, at, end));
            } else if (!Character.isWhitespace(c) && c != '\u00a0' && !isInvisible(c)) {
                tokens.add(plain(Token.Kind.MARK, text, at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** The words of a phrase of a language file, or of a line, and nothing else. */
    public static List<String> words(String phrase) {
        List<String> simple = simple(phrase);
        if (simple != null) {
            return simple;
        }
        List<String> words = new ArrayList<>();
        for (Token token : of(phrase)) {
            if (token.kind() == Token.Kind.WORD
                    || token.kind() == Token.Kind.NUMBER
                    || token.kind() == Token.Kind.EMOJI) {
                words.add(token.word());
            }
        }
        return words;
    }

    /** The words of a phrase of small letters and single spaces, as most are; null for any other. */
    private static List<String> simple(String phrase) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ' && i > from) {
                words.add(phrase.substring(from, i));
                from = i + 1;
            } else if (c < 'a' || c > 'z') {
                return null;
            }
        }
        return words;
    }

    /** Without accents, apostrophes and case. */
    public static String folded(String word) {
        boolean ascii = true;
        boolean changes = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            ascii &= c < 128;
            changes |= c == '\'' || c >= 'A' && c <= 'Z';
        }
        if (ascii && !changes) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace("'", "");
        if (ascii) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && lower.charAt(end) < 128) {
                end++;
            }
            out.append(lower, at, end);
            at = end;
            while (end < lower.length() && lower.charAt(end) >= 128) {
                end++;
            }
            fold(lower.substring(at, end), out);
            at = end;
        }
        return out.toString();
    }

    /** Letters beyond ASCII without their accents. */
    private static void fold(String letters, StringBuilder out) {
        String split = letters.isEmpty() ? "" : Normalizer.normalize(letters, Normalizer.Form.NFD);
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (c == 'ø') {
                out.append('o');
            } else if (c == 'ł') {
                out.append('l');
            } else if (c == 'ı') {
                out.append('i');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
    }

    private static int word(String text, int from, List<Token> tokens) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean apostrophe =
                    isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            if (apostrophe && ELISIONS.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
                tokens.add(of(Token.Kind.WORD, text, from, at + 1));
                return at + 1;
            }
            if (!Character.isLetterOrDigit(c)
                    && !apostrophe
                    && !isInvisible(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            at += Character.charCount(c);
        }
        boolean mayBeLink =
                at + 1 < text.length() && "@._+:-".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) > ' ';
        int link = mayBeLink ? linkEnd(text, from) : from;
        tokens.add(link > at ? plain(Token.Kind.LINK, text, from, link) : of(Token.Kind.WORD, text, from, at));
        return Math.max(at, link);
    }

    private static int number(String text, int from, List<Token> tokens) {
        int end = numberEnd(text, from);
        tokens.add(of(Token.Kind.NUMBER, text, from, end));
        return end;
    }

    /**
     * Where a number ends that begins here: digits with separators inside and a unit or an ordinal ending glued on, as in
     * {@code 1.250,00}, {@code 09:12}, {@code 2nd}.
     */
    public static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean separator = (c == '.' || c == ',' || c == ':' || c == '/')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !separator) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The end of an address that begins here, or the start where there is none. */
    private static int linkEnd(String text, int from) {
        int at = from;
        boolean sign =
                text.startsWith("http", from) || text.startsWith("www.", from) || text.startsWith("mailto:", from);
        while (at < text.length() && at - from < 320) {
            char c = text.charAt(at);
            if (c <= ' ' || "<>()[]\",;\u00a0".indexOf(c) >= 0) {
                break;
            }
            sign |= c == '@' && at > from;
            if (!sign && !Character.isLetterOrDigit(c) && "@._+-".indexOf(c) < 0) {
                return from;
            }
            at++;
        }
        while (sign && at > from && ".:!?".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return sign ? at : from;
    }

    private static Token of(Token.Kind kind, String text, int from, int end) {
        String piece = text.substring(from, end);
        if (isPlain(piece)) {
            return new Token(kind, piece, piece, piece, from, end);
        }
        StringBuilder clean = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (!isInvisible(c)) {
                clean.append(isApostrophe(c) ? '\'' : c);
            }
        }
        String word = clean.toString().toLowerCase(Locale.ROOT);
        if (!isAscii(word)) {
            word = Normalizer.normalize(word, Normalizer.Form.NFC);
        }
        return new Token(kind, piece, word, folded(word), from, end);
    }

    /** Whether a word is written in small letters and digits only, as most are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static Token plain(Token.Kind kind, String text, int from, int end) {
        String piece = text.substring(from, end);
        return new Token(kind, piece, piece, piece, from, end);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u00b4' || c == '`';
    }

    private static boolean isInvisible(int c) {
        return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1f000 && c <= 0x1faff || c >= 0x2600 && c <= 0x27bf || c == 0x2b50 || c == 0x2705;
    }

    /** An emoji with its skin tone, variation selectors and joined parts. */
    private static int emoji(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean modifier = c >= 0x1f3fb && c <= 0x1f3ff || c == 0xfe0f || c == 0x200d;
            boolean joined = text.codePointBefore(at) == 0x200d && isEmoji(c);
            if (!modifier && !joined) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
