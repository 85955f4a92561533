package countersign.reading.sentence;

import countersign.reading.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Settles which marks and line ends of a text part its sentences, and leaves out the others. */
final class Punctuation {

    /** Decoration, and quotation marks that were typed around a word. */
    private static final String NOISE = "*_~|>•·●▪◦<[]{}^=+\\\"'“”„«»‚‘’`´$€£%°§©®™→➔➜";

    /** What stands behind the numbers of a list. */
    private static final String NUMBERING = ".):-–—/";

    /** Words whose full stop does not end a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nr", "num", "pos", "art", "st", "dr", "mr", "mrs", "ms", "prof", "sr", "sra", "mme", "mlle", "dott",
            "ing", "ca", "bzw", "inkl", "incl", "evtl", "zb", "usw", "approx", "nº", "dhr", "mevr", "sig", "exmo",
            "exma", "exmos", "exmas");

    private Punctuation() {}

    /** The tokens of a text without decoration, with line ends only where a sentence or a paragraph ends. */
    static List<Token> settled(List<Token> tokens) {
        List<Token> settled = new ArrayList<>(tokens.size());
        Set<Integer> numbering = numbering(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (numbering.contains(i + 1)) {
                settled.add(new Token(Token.Kind.MARK, ";", ";", ";", token.start(), token.start()));
            }
            if (token.kind() == Token.Kind.LINE_END) {
                if (partsSentences(tokens, i)) {
                    settled.add(token);
                }
            } else if (token.kind() != Token.Kind.MARK) {
                settled.add(token);
            } else if (isRange(tokens, i)) {
                Token from = settled.remove(settled.size() - 1);
                Token to = tokens.get(++i);
                String range = from.text() + "-" + to.text();
                settled.add(new Token(Token.Kind.NUMBER, range, range, range, from.start(), to.end()));
            } else if (isEllipsis(tokens, i)) {
                i = lastDot(tokens, i);
                settled.add(new Token(
                        Token.Kind.MARK,
                        "…",
                        "…",
                        "…",
                        token.start(),
                        tokens.get(i).end()));
            } else if (!isSilent(tokens, i) && !numbering.contains(i)) {
                settled.add(token);
            }
        }
        return settled;
    }

    /** The marks behind the numbers of a list that stands on one line: {@code 1) yes 2) no}, {@code 1: yes 2: no}. */
    private static Set<Integer> numbering(List<Token> tokens) {
        Set<Integer> marks = new HashSet<>();
        int previous = -1;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (isNumbered(tokens, i)) {
                boolean next = previous >= 0
                        && tokens.get(i + 1).is(tokens.get(previous + 1).text().charAt(0))
                        && Integer.parseInt(tokens.get(i).text())
                                > Integer.parseInt(tokens.get(previous).text());
                if (next) {
                    marks.add(previous + 1);
                    marks.add(i + 1);
                }
                previous = i;
            }
        }
        return marks;
    }

    /** Whether a short number stands here, a mark behind it as in a list, and a word behind that. */
    private static boolean isNumbered(List<Token> tokens, int at) {
        Token number = tokens.get(at);
        Token mark = tokens.get(at + 1);
        return number.kind() == Token.Kind.NUMBER
                && number.text().length() <= 2
                && number.text().chars().allMatch(Character::isDigit)
                && mark.kind() == Token.Kind.MARK
                && NUMBERING.indexOf(mark.text().charAt(0)) >= 0
                && tokens.get(at + 2).kind() == Token.Kind.WORD;
    }

    /** A line that was merely too long goes on in the next one. */
    private static boolean partsSentences(List<Token> tokens, int at) {
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        Token last = at > 0 ? tokens.get(at - 1) : null;
        if (next == null || last == null || next.kind() != Token.Kind.WORD || last.kind() == Token.Kind.LINE_END) {
            return true;
        }
        if (last.is('.') || last.is('!') || last.is('?')) {
            return true;
        }
        int lineStart = at - 1;
        while (lineStart > 0 && tokens.get(lineStart - 1).kind() != Token.Kind.LINE_END) {
            lineStart--;
        }
        int length = last.end() - tokens.get(lineStart).start();
        return length < 45 || next.isCapitalised() && length < 60;
    }

    /** A dash between two numbers with no space around it: {@code 1-3}. */
    private static boolean isRange(List<Token> tokens, int at) {
        Token dash = tokens.get(at);
        boolean inside = (dash.is('-') || dash.is('–')) && at > 0 && at + 1 < tokens.size();
        return inside
                && tokens.get(at - 1).kind() == Token.Kind.NUMBER
                && tokens.get(at + 1).kind() == Token.Kind.NUMBER
                && tokens.get(at - 1).end() == dash.start()
                && tokens.get(at + 1).start() == dash.end();
    }

    private static boolean isEllipsis(List<Token> tokens, int at) {
        return tokens.get(at).is('…')
                || tokens.get(at).is('.')
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is('.');
    }

    private static int lastDot(List<Token> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size() && tokens.get(at + 1).is('.')) {
            at++;
        }
        return at;
    }

    private static boolean isSilent(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at > 0 ? tokens.get(at - 1) : null;
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (NOISE.indexOf(token.text().charAt(0)) >= 0) {
            return true;
        }
        boolean lineStart = before == null || before.kind() == Token.Kind.LINE_END;
        if (token.is('-') || token.is('–') || token.is('—') || token.is('/')) {
            boolean glued = before != null
                    && after != null
                    && before.end() == token.start()
                    && after.start() == token.end()
                    && before.kind() == Token.Kind.WORD
                    && after.kind() == Token.Kind.WORD;
            return glued || lineStart;
        }
        if (token.is('.') && before != null && before.kind() == Token.Kind.WORD) {
            boolean initial = before.text().length() == 1 && before.isCapitalised() && after != null;
            return initial
                    || ABBREVIATIONS.contains(before.plain())
                            && after != null
                            && after.kind() != Token.Kind.LINE_END
                            && (after.kind() == Token.Kind.NUMBER
                                    || !before.plain().equals("no"));
        }
        boolean numbering = before != null
                && before.kind() == Token.Kind.NUMBER
                && after != null
                && after.kind() != Token.Kind.LINE_END
                && (at == 1 || tokens.get(at - 2).kind() == Token.Kind.LINE_END);
        return (token.is('.') || token.is(')')) && numbering;
    }
}
