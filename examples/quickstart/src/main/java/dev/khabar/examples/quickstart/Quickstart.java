package dev.khabar.examples.quickstart;

import dev.khabar.Khabar;
import dev.khabar.NewsItem;
import dev.khabar.article.Article;
import dev.khabar.article.Section;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.diacritics.MarkedLetter;
import dev.khabar.keyword.Keyword;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Shows what the library finds in a news article: the seed article, or the UTF-8 file named as argument.
 *
 * <p>Every number pair is a span of the article's own text, in UTF-16 code units: {@code text.substring(start, end)}.
 */
public final class Quickstart {

    private static final int KEYWORDS = 10;
    private static final String SEED = "/seeds/000_317ae1e32ca5ce6e.txt";

    private final String text;
    private final PrintStream out;

    Quickstart(String text, PrintStream out) {
        this.text = text;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        // System.out would write in the platform's charset.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new Quickstart(arguments.length == 0 ? seed() : Files.readString(Path.of(arguments[0])), out).print();
        out.flush();
    }

    static String seed() throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(SEED), SEED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void print() {
        NewsItem item = Khabar.analyze(text);
        structure(item.article());
        sentences(item.sentences());
        item.sentences().stream().findFirst().map(Sentence::span).ifPresent(this::normalisation);
        diacritics();
        keywords(item.keywords().stream().limit(KEYWORDS).toList());
    }

    private void structure(Article article) {
        heading("Article");
        article.headline().ifPresent(headline -> line("headline    %-11s  %s", headline.span(), headline.text()));
        for (Section section : article.sections()) {
            section.subheading()
                    .ifPresent(subheading -> line("subheading  %-11s  %s", subheading.span(), subheading.text()));
            section.paragraphs()
                    .forEach(paragraph -> line("  paragraph %-11s  %s", paragraph.span(), beginning(paragraph.text())));
        }
    }

    private void sentences(List<Sentence> sentences) {
        heading(sentences.size() + " sentences");
        for (Sentence sentence : sentences) {
            line("%-11s  %s", sentence.span(), sentence.text());
        }
    }

    private void normalisation(Span original) {
        heading("Normalised for search");
        AlignedText normalized = TextNormalizer.of(Preset.SEARCH).align(text);
        line("original    %s", original.cut(text));
        line("normalised  %s", normalized.fromOriginal(original).cut(normalized.text()));
    }

    private void diacritics() {
        heading("Diacritics");
        DiacriticProfile profile = DiacriticProfile.of(text);
        String verdict = profile.verdict().name().toLowerCase(Locale.ROOT);
        line("%d of %d letters carry a mark: %s", profile.markedLetters(), profile.letters(), verdict);
        for (Word word : WordTokenizer.create().tokenize(text)) {
            for (MarkedLetter letter : Diacritics.letters(word.text())) {
                letter.marks()
                        .forEach(mark -> line(
                                "%s (%s) in %s  %s",
                                mark.diacritic().englishName(),
                                mark.diacritic().arabicName(),
                                word.text(),
                                word.span()));
            }
        }
    }

    private void keywords(List<Keyword> keywords) {
        heading("Keywords");
        for (Keyword keyword : keywords) {
            Span first = keyword.occurrences().get(0);
            line(
                    "%.2f  %2dx  %s  (%s: %s)",
                    keyword.score(), keyword.occurrences().size(), keyword.text(), first, around(first));
        }
    }

    /** The words about a span, as a reader finds it in the article. */
    private String around(Span span) {
        int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start() - 15)) + 1);
        int end = text.indexOf(' ', Math.min(text.length(), span.end() + 10));
        String context = text.substring(start, end < 0 ? text.length() : end);
        return "… " + context.replace('\n', ' ') + " …";
    }

    private static String beginning(String paragraph) {
        return paragraph.length() <= 60 ? paragraph : paragraph.substring(0, paragraph.lastIndexOf(' ', 60)) + " …";
    }

    private void heading(String title) {
        line("%n%s%n%s", title, "-".repeat(title.length()));
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
