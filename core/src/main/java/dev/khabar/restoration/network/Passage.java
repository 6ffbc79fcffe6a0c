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
        Symbols symbols = new Symbols();
        symbols.add(Alphabet.BOUNDARY, Symbols.NOWHERE);
        symbols.addAll(all, start, end);
        symbols.add(Alphabet.BOUNDARY, Symbols.NOWHERE);
        return new Passage(symbols, from - start + 1, to - start + 1);
    }

    public int length() {
        return symbols.size();
    }
}
