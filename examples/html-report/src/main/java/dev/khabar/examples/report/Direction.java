package dev.khabar.examples.report;

/** Which way a paragraph runs. */
final class Direction {

    private Direction() {}

    /** {@code ltr} where more letters are written from left to right than from right to left, else {@code rtl}. */
    static String of(String paragraph) {
        long balance = paragraph
                .codePoints()
                .map(c -> switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                    default -> 0;
                })
                .sum();
        return balance < 0 ? "ltr" : "rtl";
    }
}
