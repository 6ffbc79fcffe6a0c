package dev.khabar.sentence;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The settings of one splitter. */
record Policies(
        LineBreaks lineBreaks,
        Set<Pause> pauses,
        Ellipses ellipses,
        Quotations quotations,
        int longestQuotation,
        LongSentences longSentences,
        Abbreviations abbreviations,
        Rules rules,
        PlainFullStops plainFullStops) {

    static Policies of(
            LineBreaks lineBreaks,
            Set<Pause> pauses,
            Ellipses ellipses,
            Quotations quotations,
            int longestQuotation,
            int longest,
            Abbreviations abbreviations) {
        Rules rules = Rules.of(pauses, ellipses, abbreviations);
        LongSentences longSentences = new LongSentences(longest);
        return new Policies(
                lineBreaks,
                ordered(pauses),
                ellipses,
                quotations,
                longestQuotation,
                longSentences,
                abbreviations,
                rules,
                new PlainFullStops(abbreviations.words(), lineBreaks == LineBreaks.END_SENTENCES));
    }

    /** A copy in the order of the enumeration. */
    private static Set<Pause> ordered(Set<Pause> pauses) {
        EnumSet<Pause> ordered = EnumSet.noneOf(Pause.class);
        ordered.addAll(pauses);
        return Collections.unmodifiableSet(ordered);
    }

    /** How far a scan may look ahead from a line break, besides {@link Mark#REACH}. */
    int sightAtLineBreak() {
        return lineBreaks == LineBreaks.DETECT ? WrappedLines.LONGEST_LINE : 0;
    }

    /** How far a scan may look ahead from a quotation mark. */
    int sightAtQuotation() {
        int sight = Mark.REACH + sightAtLineBreak();
        return quotations == Quotations.SPLIT ? sight : longestQuotation + sight;
    }

    /** The classes of characters that a scan has to stop at. */
    int stops() {
        int stops = CharacterTable.TERMINATOR | CharacterTable.LINE_BREAK | CharacterTable.QUOTE;
        if (!EnumSet.of(Pause.ELLIPSIS).containsAll(pauses)) {
            stops |= CharacterTable.PAUSE;
        }
        return stops;
    }
}
