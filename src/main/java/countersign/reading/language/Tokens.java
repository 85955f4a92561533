package countersign.reading.language;

import java.nio.charset.StandardCharsets;
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
            at = next(text, at, tokens);
        }
        return tokens;
    }

    /** Takes the token that begins at a place, where one does; where the next one may begin. */
    private static int next(String text, int at, List<Token> tokens) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (c == '\n') {
            tokens.add(new Token(Token.Kind.LINE_END, "\n", "\n", "\n", at, end));
        } else if (Character.isLetter(c)) {
            return word(text, at, tokens);
        } else if (Character.isDigit(c)) {
            return number(text, at, tokens);
        } else if (isEmoji(c)) {
            end = emoji(text, at);
            String base = Character.toString(c);
            tokens.add(new Token(Token.Kind.EMOJI, text.substring(at, end), base, base, at, end));
        } else if (!Character.isWhitespace(c) && c != '\u00a0' && !isInvisible(c)) {
            tokens.add(plain(Token.Kind.MARK, text, at, end));
        }
        return end;
    }

    /** The words of a phrase of a language file, or of a line, and nothing else. */
    public static List<String> words(String phrase) {
        return words(phrase, Integer.MAX_VALUE);
    }

    /** The first words of a text, at most so many. */
    public static List<String> words(String text, int most) {
        List<String> words = simple(text, most);
        if (words != null) {
            return words;
        }
        words = new ArrayList<>();
        List<Token> one = new ArrayList<>(1);
        for (int at = 0; at < text.length() && words.size() < most; one.clear()) {
            at = next(text, at, one);
            if (!one.isEmpty() && one.get(0).isSpoken()) {
                words.add(one.get(0).word());
            }
        }
        return words;
    }

    /** The words of a text of small letters and single spaces, as most phrases are; null for any other. */
    private static List<String> simple(String text, int most) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ' && i > from) {
                words.add(text.substring(from, i));
                from = i + 1;
            } else if (c < 'a' || c > 'z') {
                return null;
            }
        }
        return words;
    }

    /** Without accents, apostrophes and case. */
    public static String folded(String word) {
        int same = 0;
        while (same < word.length() && isFolded(word.charAt(same))) {
            same++;
        }
        if (same == word.length()) {
            return word;
        }
        String ascii = asciiFolded(word);
        return ascii != null
                ? ascii
                : Accents.dropped(word.toLowerCase(Locale.ROOT).replace("'", ""));
    }

    private static boolean isFolded(char c) {
        return c < 128 && c != '\'' && (c < 'A' || c > 'Z');
    }

    /** A word of ASCII characters without apostrophes and case; null for any other. */
    private static String asciiFolded(String word) {
        byte[] folded = new byte[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                return null;
            }
            if (c != '\'') {
                folded[length++] = (byte) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
            }
        }
        return new String(folded, 0, length, StandardCharsets.ISO_8859_1);
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
        while (at < text.length() && isInNumber(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether a number goes on with the character at a place: a letter, a digit, or a separator before a digit. */
    public static boolean isInNumber(String text, int at) {
        char c = text.charAt(at);
        boolean separator = (c == '.' || c == ',' || c == ':' || c == '/')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return separator || Character.isLetterOrDigit(c);
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
