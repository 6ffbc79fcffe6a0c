package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.Step;
import dev.khabar.normalize.rules.PresentationForms;

/**
 * CAMeL Tools' {@code arclean}: letters of Arabic proper, ASCII and the letters of Latin-1 stay, relatives of them are
 * mapped to them, marks and everything else are deleted. It keeps its oddities, such as ‱ as {@code %00} and ۀ as ه.
 */
public final class CamelCharacters {

    /** Lines of a target and the hexadecimal code points, or ranges of them, that become it. */
    private static final String MAPPINGS = """
            \\s A0 1680 180E 2000-200F 2028-202F 205F-2060 3000 FEFF 2420 2422 2423 600-605 608 60B 60E-60F
            - 2010-2015 203E 2043
            | 2016
            _ 2017 2054
            ' 2018-201B 2032 66C
            '' 2033
            ''' 2034
            '''' 2057
            " 201C-201F AB BB
            ` 2035
            `` 2036
            ``` 2037
            ^ 2038
            + 2020-2021
            * 2023 204C-204E 2055 66D 6DD-6DE 6E9
            ** 2051
            *** 2042
            . 2024 2027 6D4
            .. 2025
            ... 2026 2056
            %0 2030 609
            %00 2031 60A
            % 2052 66A
            < 2039
            > 203A
            X 203B 205C
            !! 203C
            !? 203D 2049
            ?! 2048
            ?? 2047
            ? 61F
            ) 203F
            ( 2040
            () 2050
            l 2041
            / 2044
            /3 606
            /4 607
            E 2045-2046
            & 204A
            ¶ 204B
            ; 204F 61B
            ~ 2053
            : 205A 205D-205E
            :: 2058 205B
            :.: 2059
            , 60C-60D 66B
            ا 671-673 675
            و 676-677 6C4-6CB 6CF
            ئ 678 6D3 FBB0-FBB1
            ت 679-67A 67C 67F FB66-FB69
            ب 66E 67B 67E 680 FB56-FB59
            ث 67D
            خ 681-682 685
            ج 683-684 686-687 6BF FB7A-FB7D
            د 688-690 6EE FB88-FB89
            ر 691-696 6EF FB8C-FB8D
            ز 697-699 FB8A-FB8B
            س 69A-69B
            ش 69C 6FA
            ص 69D 6FB
            ض 69E 6FC
            ظ 69F
            غ 6A0
            ف 6A1-6A6
            ق 66F 6A7-6A8
            ك 63B-63C 6A9-6B4 FB8E-FB95
            ل 6B5-6B8
            ن 6B9-6BD FB9E-FB9F
            ه 6BE 6C0-6C2 6FF FBA6-FBAD
            ة 6C3
            ى 63D-63F 6CC-6CE FBAE-FBAF
            ي 6D0-6D2 FBFC-FBFF
            ء 6FD
            م 6FE
            الله FDF2
            """;

    private CamelCharacters() {}

    public static Step pass(Enum<?> rule) {
        CharacterTableBuilder table = new CharacterTableBuilder();
        keep(table, ' ', '~');
        keep(table, '\u00C0', '\u00FF');
        keep(table, '\u0621', '\u063A');
        keep(table, '\u0641', '\u064A');
        "\t\r\n\u2424".chars().forEach(c -> table.keep((char) c));
        for (int i = 0; i <= 9; i++) {
            char digit = (char) ('0' + i);
            table.map(rule, (char) ('\u0660' + i), digit).map(rule, (char) ('\u06F0' + i), digit);
        }
        // The shapes of the letters of Arabic proper.
        PresentationForms.takeApart(table, rule, '\uFE80', '\uFEFC');
        MAPPINGS.lines().forEach(line -> mapping(table, rule, line.split(" ", -1)));
        return table.others(rule, "").build();
    }

    private static void mapping(CharacterTableBuilder table, Enum<?> rule, String[] parts) {
        String target = parts[0].equals("\\s") ? " " : parts[0];
        for (int i = 1; i < parts.length; i++) {
            String[] ends = parts[i].split("-", -1);
            for (int c = Integer.parseInt(ends[0], 16); c <= Integer.parseInt(ends[ends.length - 1], 16); c++) {
                table.map(rule, (char) c, target);
            }
        }
    }

    private static void keep(CharacterTableBuilder table, char first, char last) {
        for (int c = first; c <= last; c++) {
            table.keep((char) c);
        }
    }
}
