package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;

/** One edit after the other. */
record Sequence(DiacriticEdit first, DiacriticEdit second) implements DiacriticEdit {

    @Override
    public AlignedText align(CharSequence text) {
        AlignedText once = first.align(text);
        return once.andThen(second.align(once.text()));
    }

    @Override
    public String apply(CharSequence text) {
        return second.apply(first.apply(text));
    }

    @Override
    public String toString() {
        return first + ", then " + second;
    }
}
