package dev.khabar.benchmarks.peers;

import com.ibm.icu.text.BreakIterator;
import dev.khabar.sentence.LineBreaks;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to split a text into sentences; white space around them may be left in. */
@FunctionalInterface
public interface SentenceFinder {

    /** The sentences in order. */
    List<Span> sentences(String text);

    /** Ours and its peers, by the names that the benchmarks give them. */
    static Map<String, SentenceFinder> all() {
        Map<String, SentenceFinder> finders = new LinkedHashMap<>();
        finders.put("khabar", SentenceFinder::khabar);
        finders.put("icuBreakIterator", SentenceFinder::icu);
        finders.put("jdkBreakIterator", SentenceFinder::jdk);
        finders.put("regex", SentenceFinder::regex);
        return finders;
    }

    /** The same, ours with line breaks judged by the text. */
    static Map<String, SentenceFinder> detectingLineBreaks() {
        SentenceSplitter splitter =
                SentenceSplitter.builder().lineBreaks(LineBreaks.DETECT).build();
        Map<String, SentenceFinder> finders = all();
        finders.put(
                "khabar",
                text -> splitter.split(text).stream().map(Sentence::span).toList());
        return finders;
    }

    private static List<Span> khabar(String text) {
        return SentenceSplitter.create().split(text).stream()
                .map(Sentence::span)
                .toList();
    }

    private static List<Span> icu(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            sentences.add(new Span(start, end));
            start = end;
        }
        return sentences;
    }

    private static List<Span> jdk(String text) {
        java.text.BreakIterator iterator = java.text.BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = iterator.first();
        for (int end = iterator.next(); end != java.text.BreakIterator.DONE; end = iterator.next()) {
            sentences.add(new Span(start, end));
            start = end;
        }
        return sentences;
    }

    /** The pattern people write: terminators and what closes after them before white space, or a line break. */
    Pattern TERMINATOR = Pattern.compile("[.!?\u061F\u06D4]+[\"\u00BB\u201D)]*(?=\\s|$)|\\R+");

    private static List<Span> regex(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = TERMINATOR.matcher(text);
        int start = 0;
        while (matcher.find()) {
            sentences.add(new Span(start, matcher.end()));
            start = matcher.end();
        }
        if (start < text.length()) {
            sentences.add(new Span(start, text.length()));
        }
        return sentences;
    }
}
