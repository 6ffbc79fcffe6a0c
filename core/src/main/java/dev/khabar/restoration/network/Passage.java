package dev.khabar.restoration.network;

/**
 * A stretch of text that the network reads at once. What lies outside the kept part is context: read, but answered
 * elsewhere.
 *
 * @param symbols what is read, a boundary at both ends
 * @param from the first symbol that is kept
 * @param to after the last symbol that is kept
 */
public record Passage(Symbols symbols, int from, int to) {

    /** A part of other symbols between boundaries. */
    public static Passage of(Symbols all, int start, int end, int from, int to) {
        return of(new Symbols(), all, start, end, from, to);
    }

    /**
     * What other symbols begin with, behind a line of nothing but {@code mark}. Many lines that a network learns from begin
     * inside a sentence; the mark tells it that this one does not.
     */
    public static Passage opening(int mark, Symbols all, int end, int to) {
        Symbols before = new Symbols();
        before.add(Alphabet.BOUNDARY, Symbols.NOWHERE);
        before.add(mark, Symbols.NOWHERE);
        return of(before, all, 0, end, 0, to);
    }

    /** The same behind what {@code symbols} hold already; they are added to. */
    private static Passage of(Symbols symbols, Symbols all, int start, int end, int from, int to) {
        symbols.add(Alphabet.BOUNDARY, Symbols.NOWHERE);
        int shift = symbols.size() - start;
        symbols.addAll(all, start, end);
        symbols.add(Alphabet.BOUNDARY, Symbols.NOWHERE);
        return new Passage(symbols, from + shift, to + shift);
    }

    public int length() {
        return symbols.size();
    }
}
