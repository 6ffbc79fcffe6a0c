package dev.khabar.examples.cli;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar normalize}. */
@Command(name = "normalize", description = "Normalises text by a preset.", mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer> {

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "search",
            converter = EnumNames.OfPresets.class,
            completionCandidates = EnumNames.OfPresets.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Preset preset;

    @Option(
            names = "--explain",
            description = "Lists what is changed instead: the place, the rule, before and after; characters that nobody"
                    + " would see by their names.")
    private boolean explain;

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        return texts.answer(text ->
                explain ? new ExplainAnswer(normalizer.explain(text)) : new TextAnswer(normalizer.normalize(text)));
    }
}
