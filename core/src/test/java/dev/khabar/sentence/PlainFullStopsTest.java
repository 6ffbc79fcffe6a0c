package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Habits;
import dev.khabar.sentence.mark.Mark;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is decided in a few comparisons is what all rules decide. */
class PlainFullStopsTest {

    private static final Abbreviations ABBREVIATIONS =
            Abbreviations.news().with("معالي", AbbreviationKind.TITLE).with("م.عبدالله", AbbreviationKind.ORGANISATION);

    private static final Rules RULES = Rules.of(Set.of(), Ellipses.DETECT, ABBREVIATIONS);
    private static final PlainFullStops PLAIN = new PlainFullStops(ABBREVIATIONS.words(), true);

    @Property
    void theRulesSayTheSame(@ForAll("texts") String text) {
        Habits habits = new Habits(text);
        LineBreakReader lineBreaks = new LineBreakReader(text, LineBreaks.END_SENTENCES, habits);
        int stops = CharacterTable.TERMINATOR | CharacterTable.LINE_BREAK | CharacterTable.QUOTE;
        MarkReader reader = new MarkReader(text, habits, lineBreaks, stops);
        int sentence = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!CharacterTable.is(text.charAt(at), CharacterTable.TERMINATOR)) {
                continue;
            }
            Mark mark = reader.read(at, sentence);
            Decision decision = RULES.decide(mark);
            if (PLAIN.endsAt(text, sentence, at, true)) {
                assertThat(decision).isEqualTo(Decision.ENDS);
                assertThat(mark.closing()).isEqualTo(Mark.Closing.NOTHING);
                assertThat(mark.tail()).isEqualTo(at + 1);
            }
            if (PlainFullStops.isInNumber(text, sentence, at)) {
                assertThat(decision).isEqualTo(Decision.GOES_ON);
                assertThat(mark.end()).isEqualTo(at + 1);
            }
            sentence =
                    decision == Decision.ENDS ? CharacterTable.skip(text, mark.tail(), CharacterTable.BLANK) : sentence;
            at = Math.max(at, mark.end() - 1);
        }
    }

    @Test
    void mostFullStopsAreJudgedAtOnce() {
        String before = "وصل الوفد إلى العاصمة";
        assertThat(List.of(
                        before + ". وقال",
                        before + " . وقال",
                        before + " «أمس». وقال",
                        before + " (الرياض). وقال",
                        before + " عام 1998. وقال",
                        before + " أمس من ليون. وقال",
                        before + " يبيع للمال. وقال",
                        before + " وقرأ كتابًا. وقال",
                        before + " وقرأ كتاباً. وقال",
                        before + ". أن القول",
                        before + "؟ وقال",
                        before + "؟ القول",
                        before + "!\nوقال",
                        before + ".\nوقال",
                        before + "."))
                .allMatch(text -> PLAIN.endsAt(
                        text,
                        0,
                        before.length()
                                + CharacterTable.find(text.substring(before.length()), 0, CharacterTable.TERMINATOR),
                        true));
    }

    @Test
    void whatMayBeShortOrAnAddressIsLeftToTheRules() {
        String before = "التقى الوفد ";
        assertThat(List.of("د. منى", "كم. ثم", "بمعالي. الوزير", "إف إم. ثم", "العربية. نت", "العربية.نت", "وب. ثم"))
                .map(text -> before + text)
                .noneMatch(text -> PLAIN.endsAt(text, 0, text.indexOf('.'), true));
        assertThat(PLAIN.endsAt("ثانيا. وصل", 0, 5, true)).as("a label").isFalse();
    }

    @Test
    void theEndOfAWindowIsNotTheEndOfTheText() {
        assertThat(PLAIN.endsAt("وصل الوفد.", 0, 9, false)).isFalse();
        assertThat(PLAIN.endsAt("وصل الوفد. ", 0, 9, false)).isFalse();
    }

    @Test
    void aLineBreakSaysNothingWhereItEndsNoSentence() {
        assertThat(new PlainFullStops(List.of(), false).endsAt("وصل الوفد.\nوقال", 0, 9, true))
                .isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "وصل ",
                "الوفد",
                "معه",
                "ثالثا",
                "بعد",
                "يوم",
                "أف",
                "لا",
                "بمعالي",
                "م.عبدالله",
                "5",
                "12",
                "1998",
                "(واس)",
                "(X)",
                "أ)",
                "سي",
                "بي",
                "د",
                ". ",
                "؟ ",
                "! ",
                "؟",
                "و ",
                "أم ",
                "أو ",
                "مما ",
                "انفو ",
                ". ",
                ".",
                " . ",
                ".\n",
                "\" ",
                "». ",
                "«",
                "، ",
                "(",
                ") ",
                "نت ",
                "كوم ",
                "الوزير ",
                "\u064B",
                "\u0640",
                "ريال",
                "للمال",
                "وأكد ",
                "إن ");
        Arbitrary<String> dense = pieces.list().ofMaxSize(24).map(list -> String.join("", list));
        return Arbitraries.oneOf(dense, NewsTexts.any());
    }
}
