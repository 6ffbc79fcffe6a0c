package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

    /**
     * {@code copied} characters as they were, then {@code removed} of the original become {@code inserted}; together with
     * the last character of the text so far, if it is a join.
     */
    record Edit(int copied, int removed, int inserted, boolean joins) {}

    @Test
    void aTextAlignedWithItselfMovesNothing() {
        AlignedText aligned = AlignedText.unchanged("خبر");

        assertThat(aligned.text()).isEqualTo("خبر");
        assertThat(aligned.isShifted()).isFalse();
        assertThat(aligned.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 3));
    }

    @Test
    void deletedCharactersBelongToNoSpanOfTheText() {
        // كَتَب to كتب
        AlignedText aligned = AlignedText.builder("ك\u064Eت\u064Eب")
                .replaced(1, 1, 0)
                .replaced(3, 1, 0)
                .build("كتب");

        assertThat(aligned.toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(aligned.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 3));
        assertThat(aligned.toOriginal(new Span(0, 3))).isEqualTo(new Span(0, 5));
        assertThat(aligned.toOriginal(new Span(1, 1))).isEqualTo(new Span(2, 2));
        assertThat(aligned.fromOriginal(new Span(1, 2))).isEqualTo(new Span(1, 1));
        assertThat(aligned.fromOriginal(new Span(1, 3))).isEqualTo(new Span(1, 2));
    }

    @Test
    void everyCharacterOfAnExpansionMapsToItsSource() {
        AlignedText aligned = AlignedText.builder("aﷺb").replaced(1, 1, 4).build("awxyzb");

        assertThat(aligned.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(aligned.toOriginal(new Span(4, 6))).isEqualTo(new Span(1, 3));
        assertThat(aligned.fromOriginal(new Span(1, 2))).isEqualTo(new Span(1, 5));
    }

    @Test
    void aJoinTakesInWhatWasDeletedBeforeIt() {
        // Alef, a mark that goes, a hamza above: one letter.
        AlignedText aligned = AlignedText.builder("\u0627\u064E\u0654\u0628")
                .replaced(1, 1, 0)
                .joined(2, 1, 1)
                .build("\u0623\u0628");

        assertThat(aligned.toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 3));
        assertThat(aligned.toOriginal(new Span(1, 2))).isEqualTo(new Span(3, 4));
    }

    @Test
    void aJoinNeedsACharacterBeforeIt() {
        AlignedText.Builder builder = AlignedText.builder("abc").replaced(0, 1, 0);

        assertThatThrownBy(() -> builder.joined(1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("joined(at 1) with no text before it");
    }

    @Test
    void aRecordThatContradictsItsTextIsRefused() {
        AlignedText.Builder builder = AlignedText.builder("abc").replaced(1, 1, 0);

        assertThatThrownBy(() -> builder.build("abc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 characters, the record says 2");
        assertThatThrownBy(() -> builder.replaced(0, 1, 0)).hasMessageContaining("in order");
    }

    @Test
    void deletionsAndJoinsAreToldInOrder() {
        AlignedText.Builder builder = AlignedText.builder("abcdef").deleted(1, 0b101);

        assertThatThrownBy(() -> builder.deleted(2, 0b10))
                .hasMessageContaining("deleted(at 3) after")
                .hasMessageContaining("ends at 4");
        assertThatThrownBy(() -> builder.joined(3, 1, 1)).hasMessageContaining("in order");
        assertThatThrownBy(() -> builder.joined(5, -1, 1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> builder.joined(5, 1, -1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> builder.replaced(5, -1, 1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> builder.replaced(5, 1, -1)).hasMessageContaining("0 or more");
        assertThat(builder.deleted(0, 0).build("acef").fromOriginal(new Span(1, 4)))
                .isEqualTo(new Span(1, 2));
    }

    @Test
    void aJoinThatLeavesNothingIsADeletion() {
        AlignedText ofJoin =
                AlignedText.builder("ab c").replaced(1, 1, 0).joined(2, 1, 0).build("c");

        assertThat(ofJoin)
                .isEqualTo(AlignedText.builder("ab c").replaced(0, 3, 0).build("c"));
    }

    /** Runs of characters that stay and go in turn, cut into pieces in another way than the places are read. */
    @Property
    void deletionsAreTheSameInWhateverPiecesTheyAreTold(
            @ForAll("runs") List<Integer> runs, @ForAll("runs") List<Integer> pieces) {
        BitSet deleted = new BitSet();
        int length = 0;
        for (int i = 0; i < runs.size(); i++) {
            deleted.set(length, length + runs.get(i), i % 2 == 1);
            length += runs.get(i);
        }
        String original = "x".repeat(length);
        String text = "x".repeat(length - deleted.cardinality());
        AlignedText.Builder oneByOne = AlignedText.builder(original);
        deleted.stream().forEach(at -> oneByOne.replaced(at, 1, 0));
        AlignedText.Builder together = AlignedText.builder(original);
        int at = 0;
        for (int piece : pieces) {
            int count = Math.min(Math.min(piece, Long.SIZE), length - at);
            together.deleted(at, bits(deleted, at, at + count));
            at += count;
        }
        deleted.stream().skip(deleted.get(0, at).cardinality()).forEach(left -> together.replaced(left, 1, 0));

        AlignedText aligned = together.build(text);
        assertThat(aligned).isEqualTo(oneByOne.build(text)).hasSameHashCodeAs(oneByOne.build(text));
        for (int i = 0; i < length; i++) {
            int before = i - deleted.get(0, i).cardinality();
            assertThat(aligned.fromOriginal(new Span(i, i + 1)))
                    .isEqualTo(new Span(before, deleted.get(i) ? before : before + 1));
        }
    }

    @Provide
    Arbitrary<List<Integer>> runs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.integers().between(0, 4)),
                        Tuple.of(3, Arbitraries.integers().between(60, 140)))
                .list()
                .ofMaxSize(40);
    }

    private static long bits(BitSet set, int from, int to) {
        long[] bits = set.get(from, to).toLongArray();
        return bits.length == 0 ? 0 : bits[0];
    }

    @Test
    void anotherTextsChangeCannotFollow() {
        AlignedText first = AlignedText.unchanged("a");
        AlignedText other = AlignedText.unchanged("b");

        assertThatThrownBy(() -> first.andThen(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void spansMapAsInAModelThatKeepsASourceForEachCharacter(@ForAll("edits") List<Edit> edits) {
        Model model = Model.of(edits);
        AlignedText aligned = model.aligned();

        for (int start = 0; start < model.sources.size(); start++) {
            for (int end = start + 1; end <= Math.min(start + 6, model.sources.size()); end++) {
                Span expected = new Span(
                        model.sources.get(start).start(),
                        model.sources.get(end - 1).end());
                assertThat(aligned.toOriginal(new Span(start, end))).isEqualTo(expected);
            }
        }
        for (int start = 0; start < model.targets.size(); start++) {
            Span expected = new Span(
                    model.targets.get(start).start(),
                    model.targets.get(model.targets.size() - 1).end());
            assertThat(aligned.fromOriginal(new Span(start, model.targets.size())))
                    .isEqualTo(expected);
        }
    }

    @Property
    void aChainMapsAsItsStepsOneAfterTheOther(@ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
        AlignedText one = Model.of(first).aligned();
        AlignedText two = Model.of(second).alignedFrom(one.text());
        AlignedText chain = one.andThen(two);

        for (int start = 0; start <= two.text().length(); start++) {
            Span span = new Span(start, two.text().length());
            assertThat(chain.toOriginal(span)).isEqualTo(one.toOriginal(two.toOriginal(span)));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(0, 4)),
                Tuple.of(1, Arbitraries.integers().between(100, 200)));
        Arbitrary<Boolean> joins = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Combinators.combine(gaps, counts, counts, joins)
                .as(Edit::new)
                .list()
                .ofMaxSize(80);
    }

    /** For each character its place on the other side, one by one. */
    private static final class Model {

        final List<Edit> edits;
        final List<Span> sources = new ArrayList<>();
        final List<Span> targets = new ArrayList<>();
        /** For each character of the text the first one of those that came into it together. */
        final List<Integer> firsts = new ArrayList<>();

        private Model(List<Edit> edits) {
            this.edits = edits;
        }

        static Model of(List<Edit> edits) {
            Model model = new Model(edits);
            for (Edit edit : edits) {
                for (int i = 0; i < edit.copied(); i++) {
                    model.replace(1, 1);
                }
                if (edit.joins() && !model.sources.isEmpty()) {
                    model.join(edit.removed(), edit.inserted());
                } else {
                    model.replace(edit.removed(), edit.inserted());
                }
            }
            return model;
        }

        private void replace(int removed, int inserted) {
            Span source = new Span(targets.size(), targets.size() + removed);
            Span target = new Span(sources.size(), sources.size() + inserted);
            targets.addAll(Collections.nCopies(removed, target));
            sources.addAll(Collections.nCopies(inserted, source));
            firsts.addAll(Collections.nCopies(inserted, target.start()));
        }

        private void join(int removed, int inserted) {
            int last = sources.size() - 1;
            int first = firsts.get(last);
            int start = sources.get(last).start();
            int removedBefore = targets.size() - start;
            targets.subList(start, targets.size()).clear();
            sources.subList(first, last + 1).clear();
            firsts.subList(first, last + 1).clear();
            replace(removedBefore + removed, last - first + inserted);
        }

        AlignedText aligned() {
            return alignedFrom("x".repeat(targets.size()));
        }

        /** These edits made to a text of any length, as far as they fit. */
        AlignedText alignedFrom(String original) {
            AlignedText.Builder builder = AlignedText.builder(original);
            int at = 0;
            int growth = 0;
            for (Edit edit : edits) {
                at += edit.copied();
                if (at + edit.removed() > original.length()) {
                    break;
                }
                if (edit.joins() && at + growth > 0) {
                    builder.joined(at, edit.removed(), edit.inserted());
                    growth--;
                } else {
                    builder.replaced(at, edit.removed(), edit.inserted());
                }
                growth += edit.inserted() - edit.removed();
                at += edit.removed();
            }
            return builder.build("x".repeat(original.length() + growth));
        }
    }

    @Test
    void equalsWhatWasChangedInTheSameWay() {
        AlignedText one = AlignedText.builder("abc").replaced(1, 1, 0).build("ac");

        assertThat(AlignedText.builder(CharBuffer.wrap("abc")).replaced(1, 1, 0).build("ac"))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(AlignedText.unchanged("ac")).isEqualTo(AlignedText.unchanged("ac"));
        assertThat(one)
                .isNotEqualTo(AlignedText.builder("adc").replaced(1, 1, 0).build("ac"))
                .isNotEqualTo(AlignedText.builder("abc").replaced(1, 1, 0).build("ad"))
                .isNotEqualTo(AlignedText.builder("abc").replaced(2, 1, 0).build("ac"))
                .isNotEqualTo(AlignedText.unchanged("ac"))
                .isNotEqualTo("ac");
    }
}
