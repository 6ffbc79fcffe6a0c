package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A text made from a text; to a reader it is printed as it is, with no line end added. */
record TextAnswer(String text) implements Answer {

    @Override
    public void write(ObjectNode json) {
        json.put("text", text);
    }

    @Override
    public String readable() {
        return text;
    }
}
