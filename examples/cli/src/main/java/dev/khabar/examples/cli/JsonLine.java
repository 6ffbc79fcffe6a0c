package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of input: a text, its title where it has one, and the id that its answer carries.
 *
 * @param id as given, of any JSON type; the line's number where the line has none
 * @param title the string "title"; a title of another type is none
 */
record JsonLine(JsonNode id, Optional<String> title, String text) {

    static JsonLine parse(String line, long number) throws BadInputException {
        JsonNode json = Json.parse(line);
        if (!json.isObject()) {
            throw new BadInputException("a JSON object with \"text\" is expected, not " + typeOf(json));
        }
        JsonNode text = json.get("text");
        if (text == null || !text.isTextual()) {
            throw new BadInputException(
                    text == null ? "the object has no \"text\"" : "\"text\" must be a string, not " + typeOf(text));
        }
        JsonNode id = json.get("id");
        Optional<String> title = Optional.ofNullable(json.get("title"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
        return new JsonLine(id == null ? LongNode.valueOf(number) : id, title, text.textValue());
    }

    private static String typeOf(JsonNode json) {
        return json.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
