package dev.khabar.diacritics;

/** Where tanwin fath is written in a word that ends in its alef. */
public enum TanwinPlacement {
    /** On the letter before the alef: كتابًا, هدًى. The rule of most style guides today. */
    BEFORE_ALEF,
    /** On the alef: كتاباً, هدىً. The older habit, and that of many keyboards' users. */
    AFTER_ALEF
}
