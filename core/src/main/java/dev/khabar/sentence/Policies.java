package dev.khabar.sentence;

import java.util.EnumSet;
import java.util.Set;

/** The settings of one splitter. */
record Policies(
        LineBreaks lineBreaks,
        Set<Pause> pauses,
        Quotations quotations,
        int longestQuotation,
        Abbreviations abbreviations,
        Rules rules) {

    static Policies of(
            LineBreaks lineBreaks,
            Set<Pause> pauses,
            Quotations quotations,
            int longestQuotation,
            Abbreviations abbreviations) {
        Rules rules = Rules.of(pauses, abbreviations);
        return new Policies(lineBreaks, Set.copyOf(pauses), quotations, longestQuotation, abbreviations, rules);
    }

    /** The classes of characters that a scan has to stop at. */
    int stops() {
        int stops = CharacterTable.TERMINATOR | CharacterTable.LINE_BREAK;
        if (quotations == Quotations.KEEP_WHOLE) {
            stops |= CharacterTable.QUOTE;
        }
        if (!EnumSet.of(Pause.ELLIPSIS).containsAll(pauses)) {
            stops |= CharacterTable.PAUSE;
        }
        return stops;
    }
}
