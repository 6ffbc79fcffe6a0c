package consumer;

import dev.khabar.diacritics.DiacriticMatcher;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.word.WordTokenizer;

/** Prints what each of the things that need ICU says where it is missing; no text here has a rare character. */
public final class Main {

    public static void main(String[] arguments) {
        report("normalizer", () -> TextNormalizer.of(Preset.SEARCH));
        report("matcher", () -> DiacriticMatcher.of("خبر"));
        report("faults", () -> Diacritics.faults("خبر"));
        report("tokenizer", WordTokenizer::create);
    }

    private static void report(String name, Runnable maker) {
        try {
            maker.run();
            System.out.println(name + ": made");
        } catch (IllegalStateException e) {
            System.out.println(name + ": " + e.getMessage());
        }
    }
}
