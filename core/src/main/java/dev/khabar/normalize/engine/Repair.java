package dev.khabar.normalize.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A pass that goes first, over texts that need it: what later rules must find repaired. It leaves none of the characters
 * that bring it about. Most texts have none of them, so it is made when the first does.
 *
 * <p>Safe to share between threads.
 */
public final class Repair {

    /** Something to say to the table of the repair. */
    @FunctionalInterface
    public interface Definition {
        void define(CharacterTableBuilder table, Enum<?> rule);
    }

    private final Enum<?> rule;
    private final Definition definition;
    private final @Nullable Repair before;
    private final BitSet characters;
    private volatile @Nullable CharacterPass pass;

    /**
     * A repair that was not made yet.
     *
     * @param characters all that it changes
     * @param before the repair that goes before it, if any
     */
    public Repair(Enum<?> rule, String characters, Definition definition, @Nullable Repair before) {
        this.rule = rule;
        this.definition = definition;
        this.before = before;
        this.characters = before == null ? new BitSet() : (BitSet) before.characters.clone();
        for (int i = 0; i < characters.length(); i++) {
            this.characters.set(characters.charAt(i));
        }
    }

    /** Whether this pass, or one before it, changes {@code c}. */
    boolean changes(char c) {
        return characters.get(c);
    }

    /** Whether it changes any of the 256 code units from {@code first} on. */
    boolean changesAny(char first) {
        int next = characters.nextSetBit(first);
        return next >= 0 && next < first + 0x100;
    }

    /** The pass, with those before it. Made anew by each thread that comes before the first has it ready: all are alike. */
    public CharacterPass pass() {
        CharacterPass made = pass;
        if (made == null) {
            CharacterTableBuilder table = new CharacterTableBuilder(before);
            definition.define(table, rule);
            made = table.build();
            pass = made;
        }
        return made;
    }
}
