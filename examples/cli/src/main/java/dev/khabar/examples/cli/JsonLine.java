package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.Locale;

/**
 * One line of input: a text and the id that its answer carries.
 *
 * @param id as given, of any JSON type; the line's number where the line has none
 */
record JsonLine(JsonNode id, String text) {

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
        return new JsonLine(id == null ? LongNode.valueOf(number) : id, text.textValue());
    }

    private static String typeOf(JsonNode json) {
        return json.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
