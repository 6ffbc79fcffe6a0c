package dev.khabar.normalize.engine;

/** What a context rule may wait for right beside its character: as long as it is not there, the rule need not be asked. */
public enum RequiredNeighbour {
    /** U+0020 or a line break before it; after it these, or anything that the table alone does not settle. */
    SPACE(1 << 20),
    /** A digit before it. */
    DIGIT(1 << 21),
    /** A diacritic before it. */
    MARK(1 << 22),
    /** Whatever it is. */
    ANY(0);

    /** Stands for it in an entry of {@link CharacterTable}. */
    final int bit;

    RequiredNeighbour(int bit) {
        this.bit = bit;
    }
}
