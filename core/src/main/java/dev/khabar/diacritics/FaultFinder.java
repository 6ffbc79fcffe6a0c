package dev.khabar.diacritics;

import dev.khabar.diacritics.mark.CarrierReader;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds marks without a letter, and letters with more marks than they can have. */
final class FaultFinder {

    private final List<MarkFault> faults = new ArrayList<>();
    private final Set<Diacritic> seen = EnumSet.noneOf(Diacritic.class);

    private FaultFinder() {}

    /** The faults, in the order of the text. */
    static List<MarkFault> find(CharSequence text) {
        FaultFinder finder = new FaultFinder();
        CarrierReader reader = new CarrierReader(text, 0, text.length());
        while (reader.advance()) {
            if (reader.base() == CarrierReader.NO_BASE) {
                finder.orphans(reader);
            } else if (reader.end() > reader.marksStart() + 1) {
                finder.excess(reader);
            }
        }
        return Collections.unmodifiableList(finder.faults);
    }

    private void orphans(CarrierReader reader) {
        for (int i = reader.marksStart(); i < reader.end(); i++) {
            Diacritic mark = Diacritic.of(reader.codePointAt(i));
            if (mark != null) {
                add(MarkFault.Kind.ORPHAN, i, mark);
            }
        }
    }

    /** Reads the marks of a letter from the last to the first: the last of each sort is the one that stays. */
    private void excess(CarrierReader reader) {
        Diacritic kept = keptVowel(reader);
        seen.clear();
        int first = faults.size();
        for (int i = reader.end() - 1; i >= reader.marksStart(); i--) {
            Diacritic mark = Diacritic.of(reader.codePointAt(i));
            if (mark == null) {
                continue;
            }
            if (mark != kept && DiacriticSet.VOWELS.contains(mark)) {
                add(MarkFault.Kind.CONTRADICTED, i, mark);
            } else if (!seen.add(mark)) {
                add(MarkFault.Kind.REPEATED, i, mark);
            }
        }
        Collections.reverse(faults.subList(first, faults.size()));
    }

    /** The last vowel, but the tanwin where that is the haraka which the tanwin doubles. */
    private @Nullable Diacritic keptVowel(CarrierReader reader) {
        seen.clear();
        Diacritic last = null;
        for (int i = reader.marksStart(); i < reader.end(); i++) {
            Diacritic mark = Diacritic.of(reader.codePointAt(i));
            if (mark != null && DiacriticSet.VOWELS.contains(mark)) {
                seen.add(mark);
                last = mark;
            }
        }
        Diacritic tanwin = last == null ? null : tanwinOf(last);
        return tanwin != null && seen.contains(tanwin) ? tanwin : last;
    }

    private static @Nullable Diacritic tanwinOf(Diacritic haraka) {
        return switch (haraka) {
            case FATHA -> Diacritic.FATHATAN;
            case DAMMA -> Diacritic.DAMMATAN;
            case KASRA -> Diacritic.KASRATAN;
            default -> null;
        };
    }

    private void add(MarkFault.Kind kind, int at, Diacritic mark) {
        faults.add(new MarkFault(kind, new Span(at, at + Character.charCount(mark.codePoint()))));
    }
}
