package dev.khabar.quotation;

/** A form of a verb that has to do with speech. */
record SpeechForm(Verb verb, Mood mood) {

    /** What a verb says of what follows it. */
    enum Verb {
        /** Somebody said it. */
        SPEECH,
        /** The same, where the verb has a good place; elsewhere it means something else. */
        WEAK,
        /** Somebody does something with words, but states nothing. */
        ACT
    }

    /** How it stands in its sentence. */
    enum Mood {
        PAST,
        IMPERFECT,
        PARTICIPLE
    }

    boolean isParticiple() {
        return mood == Mood.PARTICIPLE;
    }

    boolean states() {
        return verb != Verb.ACT;
    }
}
