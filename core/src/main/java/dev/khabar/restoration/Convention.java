package dev.khabar.restoration;

/** Ways of writing that differ from the default, which writes هَذَا شُعُورٌ حُلْوٌ جِدًّا. They can be combined. */
public enum Convention {
    /** No vowel before the long vowel that says it: شعُور becomes شعور, كِتَاب becomes كِتاب. */
    LONG_VOWELS_BARE,

    /** No sukun: حُلْوٌ becomes حُلوٌ. */
    SUKUN_UNWRITTEN,

    /** Tanwin fath on the alef instead of the letter before it: جِدًّا becomes جِدّاً. */
    TANWIN_ON_ALEF,

    /**
     * Alef wasla for the alef that is silent after another word: الْبَيْت becomes ٱلْبَيْت. It takes the place of every bare
     * alef at the beginning of a word, also after the conjunctions and prepositions of one letter before the article. The
     * only convention that replaces a letter.
     */
    ALEF_WASLA,

    /** Dagger alef in the words that say one: هَذَا becomes هَٰذَا, اللَّهُ becomes اللَّٰهُ. Docs name the words. */
    DAGGER_ALEF,
    /**
     * The vowel that a sukun becomes before a silent alef, as it is said: عَنْ اثْنَيْنِ becomes عَنِ اثْنَيْنِ. A kasra, but
     * a fatha in مِنَ before the article and a damma in plural pronouns (هُمُ).
     */
    VOWEL_BEFORE_WASLA
}
