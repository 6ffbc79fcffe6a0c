package dev.khabar.examples.spring;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.khabar.NewsItem;
import dev.khabar.article.Article;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Section;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The library's values as JSON, for Jackson: the code that docs/json.md shows. */
@SuppressWarnings("NullAway") // what is absent is written as null
final class KhabarJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KhabarJson() {
        add(Span.class, span -> fields("start", span.start(), "end", span.end()));
        add(Sentence.class, s -> fields("span", s.span(), "text", s.text(), "ending", s.ending()));
        add(Keyword.class, k -> fields("text", k.text(), "score", k.score(), "occurrences", k.occurrences()));
        add(AlignedText.class, a -> fields("original", a.original().toString(), "text", a.text()));
        add(DiacriticProfile.class, p -> fields("letters", p.letters(), "marked", p.markedLetters()));
        add(Paragraph.class, p -> fields("span", p.span(), "sentences", p.sentences()));
        add(Section.class, s -> fields("subheading", s.subheading().orElse(null), "paragraphs", s.paragraphs()));
        add(Article.class, a -> fields("headline", a.headline().orElse(null), "sections", a.sections()));
        add(NewsItem.class, n -> fields("article", n.article(), "keywords", n.keywords()));
    }

    private <T> void add(Class<T> type, Function<T, Map<String, Object>> fields) {
        addSerializer(type, new StdDelegatingSerializer(type, new StdConverter<T, Map<String, Object>>() {
            @Override
            public Map<String, Object> convert(T value) {
                return fields.apply(value);
            }
        }));
    }

    /** Names and values by turns, in the order in which they are to be written. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
