package dev.khabar.examples.report;

import dev.khabar.article.Article;
import dev.khabar.article.Paragraph;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.restoration.RestoredText;
import dev.khabar.restoration.RestoredWord;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The article with its diacritics restored, and how sure each word of it is.
 *
 * @param grades how many words there are of each grade, the surest first
 */
record Vocalised(List<Block> paragraphs, List<Grade> grades) {

    /** A word is of the first level whose bound its confidence reaches. */
    private static final List<Level> LEVELS = List.of(
            new Level(0.95, "مؤكدة"), new Level(0.8, "راجحة"), new Level(0.5, "محتملة"), new Level(0, "مشكوك فيها"));

    private record Level(double bound, String name) {}

    /**
     * A paragraph.
     *
     * @param direction {@code rtl}, or {@code ltr} where it is mostly written from left to right
     */
    record Block(String direction, List<Run> runs) {}

    /**
     * A word, or what stands between words.
     *
     * @param grade from 0, the surest; what stands between words is sure
     * @param note the word and how sure it is, in words
     */
    record Run(String text, int grade, String note) {

        boolean doubtful() {
            return grade > 0;
        }
    }

    /**
     * One grade in the key to the colours.
     *
     * @param range the confidence of its words, in words
     */
    record Grade(int number, String name, String range, long count) {}

    static Vocalised of(DiacriticRestorer restorer, Article article, String text) {
        RestoredText restored = restorer.inspect(text);
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            List<Run> runs = new ArrayList<>();
            int at = paragraph.span().start();
            while (next < restored.words().size()
                    && restored.words().get(next).span().end()
                            <= paragraph.span().end()) {
                RestoredWord word = restored.words().get(next++);
                if (word.span().start() >= at) {
                    runs.add(new Run(
                            Printable.text(text.substring(at, word.span().start())), 0, ""));
                    runs.add(run(restored, word));
                    at = word.span().end();
                }
            }
            runs.add(new Run(Printable.text(text.substring(at, paragraph.span().end())), 0, ""));
            blocks.add(new Block(Direction.of(paragraph.text()), runs));
        }
        return new Vocalised(blocks, grades(restored));
    }

    private static Run run(RestoredText restored, RestoredWord word) {
        Span place = restored.aligned().fromOriginal(word.span());
        String note = String.format(Locale.ROOT, "الثقة %.0f%%", Math.floor(100 * word.confidence()));
        String vocalised = place.cut(restored.text());
        return new Run(vocalised, grade(word), vocalised + ": " + note);
    }

    /** {@code 80% فأكثر}; the last grade is what lies under the bound before it. */
    private static String range(int grade) {
        boolean last = grade == LEVELS.size() - 1;
        long bound = Math.round(100 * LEVELS.get(last ? grade - 1 : grade).bound);
        return last ? "دون " + bound + "%" : bound + "% فأكثر";
    }

    private static int grade(RestoredWord word) {
        return (int)
                LEVELS.stream().filter(level -> word.confidence() < level.bound).count();
    }

    private static List<Grade> grades(RestoredText restored) {
        return IntStream.range(0, LEVELS.size())
                .mapToObj(i -> new Grade(
                        i,
                        LEVELS.get(i).name,
                        range(i),
                        restored.words().stream()
                                .filter(word -> grade(word) == i)
                                .count()))
                .toList();
    }
}
