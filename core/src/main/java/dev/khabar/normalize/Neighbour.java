package dev.khabar.normalize;

/** What a context rule may wait for right beside its character: as long as it is not there, the rule need not be asked. */
enum Neighbour {
    /** U+0020 or a line break before it; after it these, or anything that the table alone can't tell. */
    SPACE(1 << 20),
    /** A digit before it. */
    DIGIT(1 << 21),
    /** A diacritic before it. */
    MARK(1 << 22),
    /** Whatever it is. */
    ANY(0);

    /** Stands for it in an entry of {@link CharacterTable}. */
    final int bit;

    Neighbour(int bit) {
        this.bit = bit;
    }
}
