package dev.khabar.sentence;

/** What full stops in a row, or the character for them, mean: Arabic writers pause with them, and end sentences. */
public enum Ellipses {
    /**
     * They end a sentence where a clause clearly begins after them, not in a heading, an aside or an omission; and in a text
     * whose beginning (4,096 code units) has them in place of full stops, inside quotations too, and where a definite noun
     * with a verb follows. So the text around a sentence has its say about runs of dots, on its line and at the beginning:
     * a sentence with one inside may be cut when it is split by itself. A stream gives what the whole text does. The default.
     */
    DETECT,
    /** They end none. */
    GO_ON
}
