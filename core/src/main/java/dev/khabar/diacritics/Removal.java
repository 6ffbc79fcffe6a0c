package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;
import dev.khabar.text.DiacriticSet;

/** Takes the marks of a set out, wherever they stand. */
record Removal(DiacriticSet marks) implements DiacriticEdit {

    @Override
    public AlignedText align(CharSequence text) {
        return marks.align(text);
    }

    @Override
    public String apply(CharSequence text) {
        return marks.removeFrom(text);
    }

    @Override
    public String toString() {
        return "strip" + marks;
    }
}
