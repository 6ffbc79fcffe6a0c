package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.sentence.LineBreaks;
import dev.khabar.sentence.Pause;
import dev.khabar.sentence.Quotations;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar sentences}. */
@Command(
        name = "sentences",
        description = "Splits text into sentences, with the place of each and what ended it.",
        mixinStandardHelpOptions = true)
final class SentencesCommand implements Callable<Integer> {

    @Option(
            names = "--line-breaks",
            paramLabel = "NAME",
            defaultValue = "end-sentences",
            converter = EnumNames.OfLineBreaks.class,
            completionCandidates = EnumNames.OfLineBreaks.class,
            description = "What a line break means, one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LineBreaks lineBreaks;

    @Option(
            names = "--quotations",
            paramLabel = "NAME",
            defaultValue = "split",
            converter = EnumNames.OfQuotations.class,
            completionCandidates = EnumNames.OfQuotations.class,
            description = "What to do about sentences inside a quotation, one of ${COMPLETION-CANDIDATES} (default:"
                    + " ${DEFAULT-VALUE}).")
    private Quotations quotations;

    @Option(
            names = "--end-at",
            paramLabel = "NAME",
            split = ",",
            converter = EnumNames.OfPauses.class,
            completionCandidates = EnumNames.OfPauses.class,
            description = "Pauses that end sentences too, with commas between them: ${COMPLETION-CANDIDATES}.")
    private Pause[] pauses = {};

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        SentenceSplitter splitter = SentenceSplitter.builder()
                .lineBreaks(lineBreaks)
                .quotations(quotations)
                .endAt(pauses)
                .build();
        return texts.answer(text -> new SentencesAnswer(splitter.split(text)));
    }

    private record SentencesAnswer(List<Sentence> sentences) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "sentences", sentences, SentencesAnswer::write);
        }

        private static void write(ObjectNode json, Sentence sentence) {
            Json.span(json, sentence.span()).put("text", sentence.text()).put("ending", ending(sentence));
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            for (Sentence sentence : sentences) {
                lines.append(String.format(
                        Locale.ROOT, "%14s  %-12s  %s%n", sentence.span(), ending(sentence), sentence.text()));
            }
            return lines.toString();
        }

        private static String ending(Sentence sentence) {
            return sentence.ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
