package dev.khabar.examples.opensearch;

import dev.khabar.Khabar;
import dev.khabar.keyword.Keyword;
import dev.khabar.similarity.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.ingest.AbstractProcessor;
import org.opensearch.ingest.ConfigurationUtils;
import org.opensearch.ingest.IngestDocument;
import org.opensearch.ingest.Processor;

/**
 * Adds what the library finds in a document's text: {@code headline}, {@code keywords}, {@code sentences} (how many), and
 * {@code fingerprint}, the numbers by which reprints are found. A document without the field stays as it is.
 */
final class KhabarProcessor extends AbstractProcessor {

    static final String TYPE = "khabar";

    private final String field;
    private final String target;
    private final int top;

    private KhabarProcessor(String tag, String description, String field, String target, int top) {
        super(tag, description);
        this.field = field;
        this.target = target;
        this.top = top;
    }

    /** Settings: {@code field}, {@code target_field} (default {@code khabar}), {@code top} (keywords, default 10). */
    static Processor configured(
            Map<String, Processor.Factory> others, String tag, String description, Map<String, Object> settings) {
        String field = ConfigurationUtils.readStringProperty(TYPE, tag, settings, "field");
        String target = ConfigurationUtils.readStringProperty(TYPE, tag, settings, "target_field", TYPE);
        int top = ConfigurationUtils.readIntProperty(TYPE, tag, settings, "top", 10);
        if (top < 1) {
            throw ConfigurationUtils.newConfigurationException(TYPE, tag, "top", "must be 1 or more");
        }
        return new KhabarProcessor(tag, description, field, target, top);
    }

    @Override
    public IngestDocument execute(IngestDocument document) {
        @Nullable String text = document.getFieldValue(field, String.class, true);
        if (text != null) {
            document.setFieldValue(target, found(text));
        }
        return document;
    }

    private Map<String, Object> found(String text) {
        List<String> keywords =
                Khabar.keywords(text, top).stream().map(Keyword::text).toList();
        Map<String, Object> found = new HashMap<>();
        Khabar.article(text).headline().ifPresent(headline -> found.put("headline", headline.text()));
        found.put("keywords", new ArrayList<>(keywords));
        found.put("sentences", Khabar.sentences(text).size());
        found.put(
                "fingerprint",
                new ArrayList<>(
                        Arrays.stream(Fingerprint.of(text).values()).boxed().toList()));
        return found;
    }

    @Override
    public String getType() {
        return TYPE;
    }
}
