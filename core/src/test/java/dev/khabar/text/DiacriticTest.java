package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.UnicodeBlock;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compared with ICU on the characters that its Unicode has: the enum knows more of them than an older ICU. */
class DiacriticTest {

    @Test
    void listsEveryCombiningMarkOfTheArabicBlocksAndNothingElse() {
        assertThat(IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                        .filter(c -> Diacritic.of(c) != null)
                        .filter(UCharacter::isDefined))
                .containsExactlyElementsOf(IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                        .filter(DiacriticTest::isArabicMark)
                        .boxed()
                        .toList());
        assertThat(Diacritic.values()).allMatch(diacritic -> Diacritic.of(diacritic.codePoint()) == diacritic);
        assertThat(Diacritic.of(-1)).isNull();
        assertThat(Diacritic.of(Integer.MAX_VALUE)).isNull();
    }

    @Test
    void theTestOfCharactersAgreesOnEveryCodeUnit() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            if (UCharacter.isDefined(c)) {
                assertThat(ArabicCharacters.isDiacritic((char) c))
                        .as("U+%04X", c)
                        .isEqualTo(isArabicMark(c));
            }
        }
    }

    @Test
    void namesAreThoseOfUnicodeButForTwo() {
        for (Diacritic diacritic : Diacritic.values()) {
            String unicode =
                    switch (diacritic) {
                        case DAGGER_ALEF -> "ARABIC LETTER SUPERSCRIPT ALEF";
                        case MADDA_ABOVE -> "ARABIC MADDAH ABOVE";
                        default -> "ARABIC " + diacritic.name().replace('_', ' ');
                    };
            String name = UCharacter.getName(diacritic.codePoint());
            if (name != null) {
                assertThat(name.replace('-', ' ')).isEqualTo(unicode);
            }
        }
        assertThat(Diacritic.DAGGER_ALEF.englishName()).isEqualTo("dagger alef");
        assertThat(Diacritic.DAGGER_ALEF.arabicName()).isEqualTo("ألف خنجرية");
    }

    @Test
    void everyMarkHasAnArabicNameOfItsOwn() {
        assertThat(Arrays.stream(Diacritic.values()).map(Diacritic::arabicName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.codePoints().allMatch(c -> c == ' ' || ArabicCharacters.isLetter((char) c)));
    }

    @Test
    void theOrderIsThatOfTheCodePoints() {
        assertThat(Diacritic.values()).isSortedAccordingTo(Comparator.comparingInt(Diacritic::codePoint));
    }

    /** Combining class 27 to 35 is what Unicode gives the tashkeel (UAX 44); 30 to 32 also the small vowels. */
    @Test
    void tashkeelIsWhatHasACombiningClassOfItsOwnInTheOldPartOfTheBlock() {
        Set<Diacritic> tashkeel = Arrays.stream(Diacritic.values())
                .filter(d -> UCharacter.getCombiningClass(d.codePoint()) >= 27)
                .filter(d -> UCharacter.getCombiningClass(d.codePoint()) <= 35)
                .filter(d -> UCharacter.getAge(d.codePoint()).getMajor() == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Diacritic.class)));

        assertThat(tashkeel)
                .isEqualTo(ofKinds(
                        Diacritic.Kind.TANWIN,
                        Diacritic.Kind.HARAKA,
                        Diacritic.Kind.SHADDA,
                        Diacritic.Kind.SUKUN,
                        Diacritic.Kind.DAGGER_ALEF));
    }

    /** The fixed position classes of Unicode (UAX 44): each vowel and tanwin its own, shadda 33, sukun 34, dagger alef 35. */
    @Test
    void kindsOfTashkeelHaveTheCombiningClassesOfUnicode() {
        assertThat(classesOf(Diacritic.Kind.TANWIN)).containsExactly(27, 28, 29);
        assertThat(classesOf(Diacritic.Kind.HARAKA)).containsExactly(30, 31, 32);
        assertThat(classesOf(Diacritic.Kind.SHADDA)).containsExactly(33);
        assertThat(classesOf(Diacritic.Kind.SUKUN)).containsExactly(34);
        assertThat(classesOf(Diacritic.Kind.DAGGER_ALEF)).containsExactly(35);
    }

    /** The hamzas and the madda are the marks from which Unicode makes letters: آ أ ؤ إ ئ and their kin. */
    @Test
    void hamzaAndMaddaAreTheMarksThatComposeWithALetter() {
        Set<Diacritic> composing = EnumSet.noneOf(Diacritic.class);
        for (int letter = 0x0620; letter <= 0x08FF; letter++) {
            for (Diacritic mark : Diacritic.values()) {
                if (Normalizer2.getNFCInstance().composePair(letter, mark.codePoint()) >= 0) {
                    composing.add(mark);
                }
            }
        }

        assertThat(composing).isEqualTo(ofKinds(Diacritic.Kind.HAMZA, Diacritic.Kind.MADDA));
    }

    @Test
    void marksBeyondTheArabicBlockAreExtended() {
        for (Diacritic diacritic : Diacritic.values()) {
            if (!UnicodeBlock.ARABIC.equals(UnicodeBlock.of(diacritic.codePoint()))) {
                assertThat(diacritic.kind()).as(diacritic.name()).isEqualTo(Diacritic.Kind.EXTENDED);
            }
        }
        assertThat(ofKinds(Diacritic.Kind.QURANIC))
                .isNotEmpty()
                .allMatch(d -> UnicodeBlock.ARABIC.equals(UnicodeBlock.of(d.codePoint())));
    }

    private static boolean isArabicMark(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return block != null && block.toString().startsWith("ARABIC") && isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK;
    }

    private static List<Integer> classesOf(Diacritic.Kind kind) {
        return ofKinds(kind).stream()
                .map(mark -> UCharacter.getCombiningClass(mark.codePoint()))
                .toList();
    }

    private static Set<Diacritic> ofKinds(Diacritic.Kind... kinds) {
        return Arrays.stream(Diacritic.values())
                .filter(d -> Arrays.asList(kinds).contains(d.kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Diacritic.class)));
    }
}
