package dev.khabar.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.text.Span;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.BiConsumer;

/** JSON in and out. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // An article collection may be one long string; nesting stays limited.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static JsonNode parse(String json) throws BadInputException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadInputException("not JSON at column "
                    + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()) + ": " + e.getOriginalMessage());
        }
    }

    /** JSON on one line. */
    static String line(JsonNode json) {
        try {
            return escapeLoneSurrogates(MAPPER.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON on many lines. */
    static String document(JsonNode json) {
        try {
            return escapeLoneSurrogates(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds {@code start} and {@code end} to an object. */
    static ObjectNode span(ObjectNode json, Span span) {
        return json.put("start", span.start()).put("end", span.end());
    }

    /** Adds an array with one object for each item. */
    static <T> void array(ObjectNode json, String name, Collection<T> items, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = json.putArray(name);
        items.forEach(item -> writer.accept(array.addObject(), item));
    }

    /** UTF-8 has no form for half a pair, JSON has one: an escape. Outside strings JSON holds only ASCII. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, done, i).append(String.format("\\u%04x", (int) c));
            done = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, done, json.length()).toString();
    }
}
