package dev.khabar.diacritics;

import dev.khabar.diacritics.match.Needle;
import dev.khabar.diacritics.match.Occurrences;
import dev.khabar.diacritics.match.OriginalPlaces;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import dev.khabar.unicode.Icu;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds a word or phrase in text, vocalised or not.
 *
 * <p>The places found are spans of the text as given. Each ends after the marks of its last letter, none begins or ends
 * inside a grapheme, and they don't overlap: the leftmost one counts. What marks must have in common is the
 * {@link DiacriticLevel}'s to say; with a {@link DiacriticComparison#folding folding} comparison the places are those in
 * the folded text, taken back. A word is found inside others too: كتب in مكتبة.
 *
 * <p>Immutable, safe to share between threads. Making one takes time linear in the needle. Searching takes time linear in
 * the text, however nearly it matches; only for a needle with marks at level {@link DiacriticLevel#COMPATIBLE} it grows
 * with the needle, by one step a letter of text for each 64 letters of the needle.
 */
public final class DiacriticMatcher {

    private final String text;
    private final DiacriticComparison comparison;
    private final Needle needle;

    private DiacriticMatcher(String text, DiacriticComparison comparison) {
        Icu.require();
        this.text = text;
        this.comparison = comparison;
        CharSequence folded = comparison.folded(text);
        this.needle = switch (comparison.level()) {
            case LETTERS -> Needle.ofLetters(folded);
            case COMPATIBLE -> Needle.ofCompatibleMarks(folded);
            case EXACT -> Needle.ofExactMarks(folded);
        };
    }

    /** Looks for the letters of {@code needle}, whatever marks they and those of the text carry. */
    public static DiacriticMatcher of(CharSequence needle) {
        return of(needle, DiacriticLevel.LETTERS);
    }

    /** Looks for {@code needle} with marks respected at this level. */
    public static DiacriticMatcher of(CharSequence needle, DiacriticLevel level) {
        return of(needle, DiacriticComparison.of(level));
    }

    /**
     * Looks for what is the same as {@code needle} by this comparison.
     *
     * @param needle any text; one without letters, as the empty one, is never found
     */
    public static DiacriticMatcher of(CharSequence needle, DiacriticComparison comparison) {
        Objects.requireNonNull(needle, "needle");
        Objects.requireNonNull(comparison, "comparison");
        return new DiacriticMatcher(needle.toString(), comparison);
    }

    /** What is looked for, as it was given. */
    public String needle() {
        return text;
    }

    /** Whether the whole text is the same as the needle: {@link DiacriticComparison#matches}. */
    public boolean matches(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return comparison.matches(this.text, text);
    }

    /** The first place of the needle in the text. */
    public Optional<Span> find(CharSequence text) {
        List<Span> places = find(text, 1);
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
    }

    /** All places of the needle in the text, in order. */
    public List<Span> findAll(CharSequence text) {
        return List.copyOf(find(text, Integer.MAX_VALUE));
    }

    /** The text with each place of the needle replaced by {@code replacement} as it stands. */
    public String replaceAll(CharSequence text, CharSequence replacement) {
        String constant = Objects.requireNonNull(replacement, "replacement").toString();
        return replaceAll(text, found -> constant);
    }

    /**
     * The text with each place of the needle replaced by what {@code replacement} makes of what stands there, marks
     * included.
     */
    public String replaceAll(CharSequence text, UnaryOperator<String> replacement) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(replacement, "replacement");
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        for (Span place : findAll(text)) {
            result.append(text, copied, place.start()).append(replacement.apply(place.cut(text)));
            copied = place.end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /**
     * The text with {@code before} and {@code after} around each place of the needle. Nothing is escaped: for HTML, escape
     * the text first, or the parts between the spans of {@link #findAll}.
     */
    public String highlight(CharSequence text, CharSequence before, CharSequence after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return replaceAll(text, found -> before + found + after);
    }

    private List<Span> find(CharSequence text, int limit) {
        Objects.requireNonNull(text, "text");
        TextNormalizer normalizer = comparison.normalizer();
        AlignedText folded = normalizer == null ? null : normalizer.align(text);
        Occurrences occurrences = new Occurrences(folded == null ? text : folded.text(), needle);
        OriginalPlaces landing = new OriginalPlaces(text, folded);
        List<Span> places = new ArrayList<>();
        while (places.size() < limit && occurrences.advance()) {
            Span place = landing.at(occurrences.start(), occurrences.end());
            if (place != null) {
                places.add(place);
                occurrences.take();
            }
        }
        return places;
    }

    /** The needle, and how it is compared. */
    @Override
    public String toString() {
        return "DiacriticMatcher[" + text + ", " + comparison + "]";
    }
}
