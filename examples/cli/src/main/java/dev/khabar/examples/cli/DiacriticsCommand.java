package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.text.Diacritic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar diacritics}. */
@Command(
        name = "diacritics",
        description = "Strips diacritics from text, or tells how vocalised it is.",
        mixinStandardHelpOptions = true)
final class DiacriticsCommand implements Callable<Integer> {

    /** What to do with a text. */
    enum Operation {
        STRIP,
        PROFILE
    }

    @Option(
            names = "--op",
            paramLabel = "strip|profile",
            required = true,
            description = "strip: the text without its marks; profile: which marks it carries.")
    private Operation operation;

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        return texts.answer(this::answer);
    }

    private Answer answer(String text) {
        return switch (operation) {
            case STRIP -> new TextAnswer(Diacritics.strip(text));
            case PROFILE -> new ProfileAnswer(DiacriticProfile.of(text));
        };
    }

    private record ProfileAnswer(DiacriticProfile profile) implements Answer {

        @Override
        public void write(ObjectNode json) {
            json.put("letters", profile.letters())
                    .put("markedLetters", profile.markedLetters())
                    .put("marks", profile.marks())
                    .put("share", profile.share())
                    .put("verdict", verdict());
            ObjectNode counts = json.putObject("counts");
            occurring().forEach(diacritic -> counts.put(diacritic.englishName(), profile.count(diacritic)));
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d of %d letters carry a mark (%.2f %%): %s%n",
                    profile.markedLetters(),
                    profile.letters(),
                    100 * profile.share(),
                    verdict()));
            for (Diacritic diacritic : occurring()) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%8d  %s (%s)%n",
                        profile.count(diacritic),
                        diacritic.englishName(),
                        diacritic.arabicName()));
            }
            return lines.toString();
        }

        private List<Diacritic> occurring() {
            return Arrays.stream(Diacritic.values())
                    .filter(diacritic -> profile.count(diacritic) > 0)
                    .toList();
        }

        private String verdict() {
            return profile.verdict().name().toLowerCase(Locale.ROOT);
        }
    }
}
