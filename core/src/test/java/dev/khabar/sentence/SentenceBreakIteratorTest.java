package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentenceBreakIteratorTest {

    private final BreakIterator iterator = SentenceSplitter.create().breakIterator();

    @Test
    void boundariesAreTheEndsOfTheTextAndTheBeginningsOfSentences() {
        assertThat(boundaries(" وصل الوفد. وغادر!\nثم عاد ")).containsExactly(0, 12, 19, 26);
        assertThat(boundaries("وصل")).containsExactly(0, 3);
        assertThat(boundaries("  ")).containsExactly(0, 2);
        assertThat(boundaries("")).containsExactly(0);
    }

    @Test
    void beforeATextIsSetThereIsTheEmptyOne() {
        assertThat(iterator.first()).isZero();
        assertThat(iterator.next()).isEqualTo(BreakIterator.DONE);
        assertThat(iterator.getText().getEndIndex()).isZero();
    }

    @Test
    void aPartOfATextIsCountedAsTheWholeIs() {
        String text = "مقدمة. وصل الوفد. وغادر. خاتمة.";
        iterator.setText(new StringCharacterIterator(text, 7, 24, 7));

        assertThat(walk()).containsExactly(7, 18, 24);
        assertThat(iterator.getText().getIndex()).isEqualTo(24);
        assertThatThrownBy(() -> iterator.following(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> iterator.preceding(25)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOffsetOutsideTheTextIsRefusedWithTheRange() {
        iterator.setText("وصل.");

        assertThatThrownBy(() -> iterator.isBoundary(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset 5 is not in the text, 0 to 4");
        assertThatThrownBy(() -> iterator.following(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextGoesAlong() {
        iterator.setText("وصل. وغادر.");
        CharacterIterator text = iterator.getText();

        assertThat(text.getIndex()).isZero();
        iterator.next();
        assertThat(text.getIndex()).isEqualTo(5);
        iterator.last();
        assertThat(text.getIndex()).isEqualTo(11);
    }

    @Test
    void stepsBeyondEitherEndStayThere() {
        iterator.setText("وصل. وغادر.");

        assertThat(iterator.next(Integer.MAX_VALUE)).isEqualTo(BreakIterator.DONE);
        assertThat(iterator.current()).isEqualTo(11);
        assertThat(iterator.next(Integer.MIN_VALUE)).isEqualTo(BreakIterator.DONE);
        assertThat(iterator.current()).isZero();
    }

    @Test
    void aCloneGoesItsOwnWay() {
        iterator.setText("وصل. وغادر. ثم عاد.");
        iterator.next();
        BreakIterator clone = (BreakIterator) iterator.clone();

        assertThat(clone.current()).isEqualTo(5);
        clone.last();
        assertThat(iterator.current()).isEqualTo(5);
        assertThat(iterator.getText().getIndex()).isEqualTo(5);
    }

    @Property
    void itGoesWhereAPlainModelGoes(@ForAll("texts") String text, @ForAll("steps") List<Step> steps) {
        iterator.setText(text);
        BoundaryModel model = new BoundaryModel(modelBoundaries(text));
        for (Step step : steps) {
            assertThat(step.move.on(iterator, step.offsetIn(text)))
                    .as("%s %d", step.move, step.offsetIn(text))
                    .isEqualTo(step.move.on(model, step.offsetIn(text)));
            assertThat(iterator.current()).as("current after %s", step.move).isEqualTo(model.current());
            assertThat(iterator.getText().getIndex()).isEqualTo(model.current());
        }
    }

    @Property
    void everySentenceLiesBetweenTwoBoundaries(@ForAll("texts") String text) {
        List<Integer> boundaries = boundaries(text);
        List<Sentence> sentences = SentenceSplitter.create().split(text);

        for (int i = 0; i < sentences.size(); i++) {
            assertThat(text.substring(boundaries.get(i), boundaries.get(i + 1)))
                    .contains(sentences.get(i).text());
        }
    }

    private List<Integer> boundaries(String text) {
        iterator.setText(text);
        return walk();
    }

    private List<Integer> walk() {
        List<Integer> boundaries = new ArrayList<>();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    private static List<Integer> modelBoundaries(String text) {
        List<Integer> boundaries = new ArrayList<>(List.of(0));
        SentenceSplitter.create().split(text).stream()
                .skip(1)
                .map(sentence -> sentence.span().start())
                .forEach(boundaries::add);
        if (!text.isEmpty()) {
            boundaries.add(text.length());
        }
        return boundaries;
    }

    @Provide
    Arbitrary<String> texts() {
        return NewsTexts.any();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(40);
    }

    /** A call and its argument, which is drawn from the text's length. */
    record Step(Move move, int argument) {

        static Arbitrary<Step> any() {
            return Combinators.combine(
                            Arbitraries.of(Move.values()),
                            Arbitraries.integers().between(0, 400))
                    .as(Step::new);
        }

        int offsetIn(String text) {
            return move == Move.NEXT_N ? argument % 7 - 3 : argument % (text.length() + 1);
        }
    }

    enum Move {
        FIRST,
        LAST,
        NEXT,
        PREVIOUS,
        NEXT_N,
        FOLLOWING,
        PRECEDING,
        IS_BOUNDARY;

        Object on(BreakIterator iterator, int argument) {
            return switch (this) {
                case FIRST -> iterator.first();
                case LAST -> iterator.last();
                case NEXT -> iterator.next();
                case PREVIOUS -> iterator.previous();
                case NEXT_N -> iterator.next(argument);
                case FOLLOWING -> iterator.following(argument);
                case PRECEDING -> iterator.preceding(argument);
                case IS_BOUNDARY -> iterator.isBoundary(argument);
            };
        }

        Object on(BoundaryModel model, int argument) {
            return switch (this) {
                case FIRST -> model.first();
                case LAST -> model.last();
                case NEXT -> model.next();
                case PREVIOUS -> model.previous();
                case NEXT_N -> model.next(argument);
                case FOLLOWING -> model.following(argument);
                case PRECEDING -> model.preceding(argument);
                case IS_BOUNDARY -> model.isBoundary(argument);
            };
        }
    }
}
