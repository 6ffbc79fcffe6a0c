package dev.khabar.quotation;

import dev.khabar.article.Passage;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads the sentences of a line; those that one quotation goes through are read as one. */
final class LineReader {

    private final String text;
    private final Tokens tokens;
    private final List<Sentence> sentences;

    LineReader(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
        tokens = Tokens.of(
                text,
                sentences.get(0).span().start(),
                sentences.get(sentences.size() - 1).span().end());
    }

    /** Adds the quotations of the line. */
    void read(List<Quotation> quotations) {
        int from = 0;
        int quoted = -1;
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = sentences.get(i).span().end();
            while (at < tokens.size() && tokens.get(at).span().start() < end) {
                quoted = Math.max(quoted, tokens.mate(at));
                at++;
            }
            if (quoted < at) {
                new SentenceReader(tokens, SpeechWords.news(), from, at)
                        .read()
                        .forEach(finding -> quotations.add(quotation(finding)));
                from = at;
            }
        }
    }

    private Quotation quotation(Finding finding) {
        Name name = finding.speaker();
        Token word = tokens.get(finding.attribution());
        int conjunction =
                SpeechWords.news().stands(word.key()) ? 0 : letters(word.span().start(), 1);
        return new Quotation(
                passage(tokens.span(finding.from(), finding.to())),
                passage(new Span(word.span().start() + conjunction, word.span().end())),
                name.isEmpty() ? Optional.empty() : Optional.of(passage(speaker(name, finding.prefix()))),
                finding.direct());
    }

    private Span speaker(Name name, int skip) {
        Span span = tokens.span(name.from(), name.to());
        return new Span(span.start() + letters(span.start(), skip), span.end());
    }

    /** How many characters so many letters take, with their marks and tatweel. */
    private int letters(int from, int letters) {
        int at = from + letters;
        while (letters > 0 && at < text.length() && ArabicCharacters.isTransparent(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private Passage passage(Span span) {
        return new Passage(span, span.cut(text));
    }
}
