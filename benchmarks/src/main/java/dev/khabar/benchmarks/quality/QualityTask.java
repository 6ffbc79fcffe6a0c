package dev.khabar.benchmarks.quality;

import java.io.IOException;
import java.util.List;

/** Something to be measured on a file of annotated data. */
interface QualityTask {

    /** All there are, in the order of a report. */
    static List<QualityTask> all() {
        return List.of(
                new NormalizationQuality(),
                new SentenceQuality("sentences", "golden"),
                new SentenceQuality("sentences", "pud"),
                HardCandidateQuality.news(),
                new SentenceQuality("newspapers", "golden2"),
                HardCandidateQuality.newspapers(),
                HardCandidateQuality.dotRuns(),
                HardCandidateQuality.wrapped(),
                new KeywordQuality(),
                new TitleQuality(),
                new SummaryQuality("ant"),
                new SummaryQuality("jazeera"),
                new DiacriticsQuality(),
                new HeadlineQuality(),
                new QuotationQuality());
    }

    /** The name to ask for it; tasks may share one. */
    String name();

    /** The file that it needs, in the folder of {@code data}. */
    String file(EvaluationData data);

    /** The figures, ours first. */
    List<Figure> measure(EvaluationData data) throws IOException;
}
