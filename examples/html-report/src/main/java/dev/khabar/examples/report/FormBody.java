package dev.khabar.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as a browser sends them. */
record FormBody(Map<String, String> fields) {

    /** The longest body that is read: Arabic text takes six of its bytes a letter. */
    static final int MOST_BYTES = 4 << 20;

    /** Empty where the body is too long. */
    static Optional<FormBody> read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of(parse(new String(body, StandardCharsets.US_ASCII)));
    }

    /** A field that cannot be decoded is left out. */
    private static FormBody parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            Optional<String> name = decoded(field.substring(0, Math.max(equals, 0)));
            Optional<String> value = decoded(field.substring(equals + 1));
            if (name.isPresent() && value.isPresent()) {
                fields.put(name.get(), value.get());
            }
        }
        return new FormBody(Map.copyOf(fields));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String get(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }
}
