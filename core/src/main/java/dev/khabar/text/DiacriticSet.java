package dev.khabar.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A set of marks, and the one place where marks are taken out of a text.
 *
 * <p>Membership is a look-up of one bit. Immutable and safe to share between threads.
 */
public final class DiacriticSet {

    /** Every mark that {@link Diacritic} lists. */
    public static final DiacriticSet ALL = new DiacriticSet(EnumSet.allOf(Diacritic.class));

    /** The marks of full vocalisation: tanwin, harakat, shadda, sukun (U+064B to U+0652) and dagger alef (U+0670). */
    public static final DiacriticSet TASHKEEL = of(
            Diacritic.Kind.TANWIN,
            Diacritic.Kind.HARAKA,
            Diacritic.Kind.SHADDA,
            Diacritic.Kind.SUKUN,
            Diacritic.Kind.DAGGER_ALEF);

    /** What says how a letter sounds after it: a short vowel, a tanwin, or a sukun that says there is none. */
    public static final DiacriticSet VOWELS = of(Diacritic.Kind.TANWIN, Diacritic.Kind.HARAKA, Diacritic.Kind.SUKUN);

    /** The marks that news writes where a bare word would be read as another one: shadda and tanwin fath. */
    public static final DiacriticSet NEWS_STYLE = of(Diacritic.SHADDA, Diacritic.FATHATAN);

    private final Set<Diacritic> marks;
    private final DiacriticTable table;

    private DiacriticSet(EnumSet<Diacritic> marks) {
        this.marks = Collections.unmodifiableSet(marks);
        this.table = new DiacriticTable(marks);
    }

    /** The set of these marks. */
    public static DiacriticSet of(Diacritic... marks) {
        EnumSet<Diacritic> set = EnumSet.noneOf(Diacritic.class);
        Collections.addAll(set, marks);
        return new DiacriticSet(set);
    }

    /** The set of all marks of these kinds. */
    public static DiacriticSet of(Diacritic.Kind... kinds) {
        List<Diacritic.Kind> wanted = List.of(kinds);
        EnumSet<Diacritic> set = EnumSet.allOf(Diacritic.class);
        set.removeIf(mark -> !wanted.contains(mark.kind()));
        return new DiacriticSet(set);
    }

    /** The marks of this set and those of {@code others}. */
    public DiacriticSet with(DiacriticSet others) {
        Objects.requireNonNull(others, "others");
        EnumSet<Diacritic> set = copy();
        set.addAll(others.marks);
        return new DiacriticSet(set);
    }

    /** The marks of this set that are not in {@code others}. */
    public DiacriticSet without(DiacriticSet others) {
        Objects.requireNonNull(others, "others");
        EnumSet<Diacritic> set = copy();
        set.removeAll(others.marks);
        return new DiacriticSet(set);
    }

    /** The marks, in the order of their code points; unmodifiable. */
    public Set<Diacritic> marks() {
        return marks;
    }

    /** Whether the set holds this mark. */
    public boolean contains(Diacritic mark) {
        return marks.contains(Objects.requireNonNull(mark, "mark"));
    }

    /** Whether the set holds the mark of this code point; false for all that is no mark. */
    public boolean contains(int codePoint) {
        return table.contains(codePoint);
    }

    /**
     * The text without the marks of this set; nothing else changes. Linear time; a {@code String} that holds none of
     * them comes back as the same object, and nothing is allocated for it.
     */
    public String removeFrom(CharSequence text) {
        return new DiacriticRemover(table)
                .remove(Objects.requireNonNull(text, "text").toString());
    }

    /** As {@link #removeFrom}, with the places of the remaining characters in the text as given. */
    public AlignedText align(CharSequence text) {
        return new DiacriticRemover(table).align(Objects.requireNonNull(text, "text"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiacriticSet set && marks.equals(set.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    /** The names of the marks. */
    @Override
    public String toString() {
        return marks.toString();
    }

    private EnumSet<Diacritic> copy() {
        EnumSet<Diacritic> set = EnumSet.noneOf(Diacritic.class);
        set.addAll(marks);
        return set;
    }
}
