package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a command has to say about one text. */
interface Answer {

    /** Puts the answer's fields into a JSON object. */
    void write(ObjectNode json);

    /** The answer as a person reads it, line ends included. */
    String readable();
}
