package dev.khabar.benchmarks.properties;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tries what must hold of every normaliser, and prints what does not: {@code NormalizationCheck SEED TEXTS [CORPUS...]}.
 *
 * <p>Lines of the corpora (2,000, evenly) with odd insertions go through every preset; so many random texts through presets and
 * random sets of rules; and five times as many random texts of Arabic, composed and decomposed as Unicode says, must come out of
 * {@link Preset#DISPLAY} and {@link Preset#SEARCH} alike. The exit code is 1 where something was found.
 */
public final class NormalizationCheck {

    private static final Set<Preset> IDEMPOTENT =
            EnumSet.complementOf(EnumSet.of(Preset.PYARABIC_LAST_HARAKA, Preset.ARABERT, Preset.CAMEL_ARCLEAN));

    private static final int LINES = 2_000;
    private static final int LONGEST_LINE = 600;
    /** Making a normaliser takes as long as some hundred texts. */
    private static final int TEXTS_A_NORMALIZER = 200;

    private static final int MOST_RULES = 7;
    private static final int EQUIVALENT_FOR_EACH = 5;
    private static final int MOST_SHOWN = 20;

    private final PrintStream out;
    private final Random random;
    private final OddTexts texts;
    private int faults;

    private NormalizationCheck(long seed, PrintStream out) {
        this.out = out;
        this.random = new Random(seed);
        this.texts = new OddTexts(random);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        NormalizationCheck check = new NormalizationCheck(Long.parseLong(arguments[0]), out);
        int count = Integer.parseInt(arguments[1]);
        List<String> lines = new ArrayList<>();
        for (String corpus : List.of(arguments).subList(2, arguments.length)) {
            NewsArticle.read(Path.of(corpus))
                    .forEach(article -> article.text().lines().forEach(lines::add));
        }
        check.realLines(lines);
        check.randomTexts(count);
        check.equivalentTexts(count * EQUIVALENT_FOR_EACH);
        System.exit(check.faults > 0 ? 1 : 0);
    }

    private void realLines(List<String> lines) {
        int before = faults;
        int tried = Math.min(LINES, lines.size());
        for (int i = 0; i < tried; i++) {
            String line = lines.get((int) ((long) i * lines.size() / tried));
            String odd = texts.into(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
            for (Preset preset : Preset.values()) {
                all(TextNormalizer.of(preset), IDEMPOTENT.contains(preset), odd);
            }
        }
        out.printf(
                "%,d real lines with odd insertions, %d presets: %d faults%n",
                tried, Preset.values().length, faults - before);
    }

    private void randomTexts(int count) {
        int before = faults;
        List<Preset> presets = List.of(Preset.values());
        for (int i = 0; i < count; i += TEXTS_A_NORMALIZER) {
            Preset preset = presets.get(random.nextInt(presets.size()));
            boolean ready = random.nextInt(3) == 0;
            TextNormalizer normalizer = ready ? TextNormalizer.of(preset) : randomRules();
            for (int j = 0; j < TEXTS_A_NORMALIZER; j++) {
                all(normalizer, ready && IDEMPOTENT.contains(preset), j % 2 == 0 ? texts.next() : texts.nextArabic());
            }
        }
        out.printf("%,d random texts, random rules: %d faults%n", count, faults - before);
    }

    private void equivalentTexts(int count) {
        int before = faults;
        for (int i = 0; i < count; i++) {
            String text = texts.nextArabic();
            for (Preset preset : List.of(Preset.DISPLAY, Preset.SEARCH)) {
                TextNormalizer normalizer = TextNormalizer.of(preset);
                if (isAmbiguous(normalizer, text)) {
                    found(preset + " of NFC and NFD", smallest(text, less -> isAmbiguous(normalizer, less)));
                }
            }
        }
        out.printf("%,d random texts of Arabic, NFC and NFD: %d faults%n", count, faults - before);
    }

    private static boolean isAmbiguous(TextNormalizer normalizer, String text) {
        String composed = normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFC));
        return !composed.equals(normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    private TextNormalizer randomRules() {
        List<Rule> rules = new ArrayList<>(List.of(Rule.values()));
        Collections.shuffle(rules, random);
        TextNormalizer.Builder builder = TextNormalizer.builder();
        rules.subList(0, 1 + random.nextInt(MOST_RULES)).forEach(builder::with);
        return builder.build();
    }

    private void all(TextNormalizer normalizer, boolean idempotent, String text) {
        for (Property property : Property.values()) {
            if ((property != Property.IDEMPOTENT || idempotent) && !holds(property, normalizer, text)) {
                found(property + " of " + normalizer, smallest(text, less -> !holds(property, normalizer, less)));
            }
        }
    }

    private static boolean holds(Property property, TextNormalizer normalizer, String text) {
        try {
            return property.holds(normalizer, text);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The text without all that the fault does not need. */
    private static String smallest(String text, Predicate<String> isFault) {
        String smallest = text;
        int at = 0;
        while (at < smallest.length()) {
            String less = smallest.substring(0, at) + smallest.substring(at + 1);
            boolean still = isFault.test(less);
            smallest = still ? less : smallest;
            at = still ? 0 : at + 1;
        }
        return smallest;
    }

    private void found(String what, String text) {
        faults++;
        if (faults <= MOST_SHOWN) {
            StringBuilder visible = new StringBuilder();
            text.chars()
                    .forEach(c ->
                            visible.append(c > ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
            out.println(visible + ": " + what);
        }
    }
}
