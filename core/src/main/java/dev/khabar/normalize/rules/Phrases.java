package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;

/** Words and formulas that Unicode has a single character for: honorifics, ﷲ, ﷼, ﷽. */
public final class Phrases {

    public static final char BASMALA = '\uFDFD';
    public static final String IN_THE_NAME_OF_GOD = "بسم الله الرحمن الرحيم";

    private static final char FIRST = '\uFDF0';
    private static final char LAST = '\uFDFF';

    /**
     * Those that are words by themselves: all that Unicode has no decomposition for, ﷼, which it takes apart into Persian
     * letters, and the formulas. The others are parts of a sentence, and may have a letter written onto them: وﷲ.
     */
    private static final String WORDS = """
            FBC3 جل وعلا
            FBC4 دامت بركاتهم
            FBC5 رحمة الله تعالى عليه
            FBC6 رحمة الله عليهم
            FBC7 رحمة الله عليهما
            FBC8 رحمهم الله تعالى
            FBC9 رحمهما الله
            FBCA رحمهما الله تعالى
            FBCB رضي الله تعالى عنهم
            FBCC حفظه الله
            FBCD حفظه الله تعالى
            FBCE حفظهم الله تعالى
            FBCF حفظهما الله تعالى
            FBD0 صلى الله تعالى عليه وسلم
            FBD1 عجل الله فرجه الشريف
            FBD2 عليه الرحمة
            FD40 رحمه الله
            FD41 رضي الله عنه
            FD42 رضي الله عنها
            FD43 رضي الله عنهم
            FD44 رضي الله عنهما
            FD45 رضي الله عنهن
            FD46 صلى الله عليه وآله
            FD47 عليه السلام
            FD48 عليهم السلام
            FD49 عليهما السلام
            FD4A عليه الصلاة والسلام
            FD4B قدس سره
            FD4C صلى الله عليه وآله وسلم
            FD4D عليها السلام
            FD4E تبارك وتعالى
            FD4F رحمهم الله
            FD90 رحمة الله عليه
            FD91 رحمة الله عليها
            FDC8 رحمه الله تعالى
            FDC9 رضي الله تعالى عنه
            FDCA رضي الله تعالى عنها
            FDCB رضي الله تعالى عنهما
            FDCC صلى الله عليه وعلى آله وسلم
            FDCD عجل الله تعالى فرجه الشريف
            FDCE كرم الله وجهه
            FDCF سلامه علينا
            FDF5 صلعم
            FDFA صلى الله عليه وسلم
            FDFB جل جلاله
            FDFC ريال
            FDFD بسم الله الرحمن الرحيم
            FDFE سبحانه وتعالى
            FDFF عز وجل
            """;

    /** All of them. */
    public static final String CHARACTERS = characters();

    private Phrases() {}

    /** By the list, and by NFKC those that are not in it: what has been told of a character stands. */
    public static void expand(CharacterTableBuilder table, Enum<?> rule) {
        WORDS.lines().forEach(line -> {
            String words = line.substring(5);
            table.context(character(line), new SpacedPhrase(rule, words)).map(rule, character(line), words);
        });
        table.context(NameOfGod.CHARACTER, new NameOfGod(rule));
        PresentationForms.takeApart(table, rule, FIRST, LAST);
    }

    public static void drop(CharacterTableBuilder table, Enum<?> rule) {
        table.dropAll(rule, CHARACTERS);
    }

    private static String characters() {
        StringBuilder characters = new StringBuilder();
        for (char c = FIRST; c <= LAST; c++) {
            characters.append(c);
        }
        WORDS.lines().forEach(line -> characters.append(character(line)));
        return characters.toString();
    }

    private static char character(String line) {
        return (char) Integer.parseInt(line.substring(0, 4), 16);
    }
}
