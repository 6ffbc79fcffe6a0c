package dev.khabar.keyword;

import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.phrase.Phrase;

/** Whether quotation marks or brackets enclose a phrase, as they do titles, names and abbreviations. */
final class QuotationFeatures {

    private QuotationFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        Tokens tokens = phrase.document().tokens();
        int opened = 0;
        int closed = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int start = phrase.place(i);
            opened += start > 0 && tokens.opensBefore(start) ? 1 : 0;
            closed += tokens.closesBefore(start + phrase.length()) ? 1 : 0;
        }
        values.set(Feature.QUOTED, opened > 0 && closed > 0);
    }
}
