package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.text.ArabicCharacters;
import java.util.List;

/** The three sets of digits in Arabic text: ASCII, Arabic-Indic, Persian. */
public final class Digits {

    private static final List<Character> ZEROS =
            List.of('0', ArabicCharacters.ARABIC_INDIC_ZERO, ArabicCharacters.PERSIAN_ZERO);

    private Digits() {}

    /** Digits of the two other sets become those from {@code zero} on; those of addresses, which are ASCII, do not. */
    public static void toThoseFrom(char zero, CharacterTableBuilder table, Enum<?> rule) {
        for (char digit = '0'; digit <= '9' && zero != '0'; digit++) {
            table.context(digit, new AddressDigits());
        }
        for (char other : ZEROS) {
            for (int i = 0; i <= 9 && other != zero; i++) {
                table.map(rule, (char) (other + i), (char) (zero + i));
            }
        }
    }
}
