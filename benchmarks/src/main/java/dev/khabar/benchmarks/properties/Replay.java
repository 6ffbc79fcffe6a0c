package dev.khabar.benchmarks.properties;

import dev.khabar.normalize.Change;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes changes that were explained, pass by pass. */
final class Replay {

    /** Characters {@code place} of the text became {@code after}; {@code original} is where they came from. */
    private record Edit(Span place, Span original, String after) {

        boolean isWide() {
            return after.length() > 1;
        }
    }

    private AlignedText text;
    private final List<Edit> pass = new ArrayList<>();
    private boolean widened;

    private Replay(String text) {
        this.text = AlignedText.unchanged(text);
    }

    /**
     * Whether the changes, made in their order, lead to the result; true as well where they can't be told apart: of one
     * character that was written out as several, or changed together with others, each change names the same place, and so does what is put between.
     */
    static boolean leads(String text, List<Change> changes, String result) {
        Replay replay = new Replay(text);
        for (Change change : changes) {
            if (!replay.continuesLast(change)) {
                Span place = replay.place(change.span());
                if (place.length() != change.before().length() || (replay.widened && place.isEmpty())) {
                    return true;
                }
                if (!replay.text.text().startsWith(change.before(), place.start())) {
                    return false;
                }
                replay.pass.add(new Edit(place, change.span(), change.after()));
            }
        }
        replay.endPass();
        return replay.text.text().equals(result);
    }

    /** A later rule of the same pass on what an earlier one left of the same characters. */
    private boolean continuesLast(Change change) {
        if (pass.isEmpty()) {
            return false;
        }
        Edit last = pass.get(pass.size() - 1);
        boolean continues = change.span().equals(last.original())
                && !change.span().isEmpty()
                && change.before().equals(last.after());
        if (continues) {
            pass.set(pass.size() - 1, new Edit(last.place(), last.original(), change.after()));
        }
        return continues;
    }

    /** Where it stands in the text by now: changes that go back begin the next pass. */
    private Span place(Span original) {
        Span place = text.fromOriginal(original);
        if (!pass.isEmpty() && place.start() < pass.get(pass.size() - 1).place().end()) {
            endPass();
            place = text.fromOriginal(original);
        }
        return place;
    }

    private void endPass() {
        AlignedText.Builder offsets = AlignedText.builder(text.text());
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Edit edit : pass) {
            after.append(text.text(), done, edit.place().start()).append(edit.after());
            offsets.replaced(
                    edit.place().start(), edit.place().length(), edit.after().length());
            done = edit.place().end();
            widened |= edit.isWide();
        }
        after.append(text.text(), done, text.text().length());
        text = text.andThen(offsets.build(after.toString()));
        pass.clear();
    }
}
