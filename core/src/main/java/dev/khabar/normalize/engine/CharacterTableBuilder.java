package dev.khabar.normalize.engine;

import dev.khabar.normalize.engine.CharacterTable.Action;
import dev.khabar.normalize.engine.CharacterTable.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link CharacterPass} of rules, told in the order in which they work: a rule that maps ی to ي and a later one
 * that maps ي to ى leave ی as ى.
 */
public final class CharacterTableBuilder {

    private static final char[] UNTOUCHED = {};

    /** What has been said about one code unit. */
    private static final class Entry {
        String value;
        final List<Stage> stages = new ArrayList<>();
        final List<ContextRule> contexts = new ArrayList<>();

        Entry(String value) {
            this.value = value;
        }
    }

    private final Map<Character, Entry> entries = new TreeMap<>();
    private final Map<Character, Set<Entry>> holders = new HashMap<>();
    private final List<ContextRule> repeats = new ArrayList<>();
    private final List<Stage> otherStages = new ArrayList<>();
    private @Nullable Spaces spaces;
    private final @Nullable Repair before;
    private boolean lengthens;

    /** A table of a pass that nothing goes before. */
    public CharacterTableBuilder() {
        this(null);
    }

    /** A table of a pass that {@code before} goes before, over texts that have one of its characters. */
    public CharacterTableBuilder(@Nullable Repair before) {
        this.before = before;
    }

    /** {@code from} becomes {@code to}, and so does what earlier rules turn into {@code from}. */
    public CharacterTableBuilder map(Enum<?> rule, char from, String to) {
        entry(from);
        for (Entry entry : List.copyOf(holders(from))) {
            if (entry.value.indexOf(from) >= 0) {
                entry.value = entry.value.replace(String.valueOf(from), to);
                entry.stages.add(new Stage(rule, entry.value));
                for (int i = 0; i < to.length(); i++) {
                    holders(to.charAt(i)).add(entry);
                }
                lengthens |= entry.value.length() > 1;
            }
        }
        return this;
    }

    public CharacterTableBuilder map(Enum<?> rule, char from, char to) {
        return map(rule, from, String.valueOf(to));
    }

    /** Each of {@code from} becomes {@code to}. */
    public CharacterTableBuilder mapAll(Enum<?> rule, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            map(rule, from.charAt(i), to);
        }
        return this;
    }

    /** The first character of each line becomes the last one. */
    public CharacterTableBuilder mapLines(Enum<?> rule, String lines) {
        lines.lines().forEach(line -> map(rule, line.charAt(0), line.charAt(line.length() - 1)));
        return this;
    }

    public CharacterTableBuilder drop(Enum<?> rule, char c) {
        return map(rule, c, "");
    }

    public CharacterTableBuilder dropAll(Enum<?> rule, String from) {
        for (int i = 0; i < from.length(); i++) {
            drop(rule, from.charAt(i));
        }
        return this;
    }

    public CharacterTableBuilder dropRange(Enum<?> rule, char first, char last) {
        for (int c = first; c <= last; c++) {
            drop(rule, (char) c);
        }
        return this;
    }

    /** Says that {@code c} stays, which matters before {@link #others}. */
    public CharacterTableBuilder keep(char c) {
        entry(c);
        return this;
    }

    /** Every code unit that nothing has been said about becomes {@code to}. */
    public CharacterTableBuilder others(Enum<?> rule, String to) {
        otherStages.add(new Stage(rule, to));
        return this;
    }

    /** Asks {@code rule} about {@code trigger}, and about what earlier rules turn into it, before the table. */
    public CharacterTableBuilder context(char trigger, ContextRule rule) {
        entry(trigger);
        String value = String.valueOf(trigger);
        for (Entry entry : holders(trigger)) {
            if (entry.value.equals(value)) {
                entry.contexts.add(rule);
            }
        }
        return this;
    }

    public CharacterTableBuilder contextAll(String triggers, ContextRule rule) {
        for (int i = 0; i < triggers.length(); i++) {
            context(triggers.charAt(i), rule);
        }
        return this;
    }

    /** Asks {@code rule} about every character equal to the last one written. */
    public CharacterTableBuilder repeats(ContextRule rule) {
        repeats.add(rule);
        return this;
    }

    public CharacterTableBuilder spaces(Spaces rule) {
        spaces = rule;
        return this;
    }

    public boolean hasSpaces() {
        return spaces != null;
    }

    public CharacterPass build() {
        if (spaces != null) {
            repeats.add(0, spaces);
            contextAll(Spaces.ALL_BUT_SPACE, spaces);
        }
        List<Action> actions = new ArrayList<>();
        char[] low = new char[CharacterTable.LOW];
        char[][] pages = new char[0x100][];
        for (int page = 0; page < pages.length; page++) {
            char first = (char) (page << 8);
            boolean untouched = otherStages.isEmpty()
                    && !Character.isSurrogate(first)
                    && (before == null || !before.changesAny(first));
            pages[page] = untouched ? UNTOUCHED : page(page, actions);
        }
        for (int c = 0; c < low.length; c++) {
            low[c] = other((char) c, actions);
        }
        Map<Character, List<Stage>> stages = new HashMap<>();
        entries.forEach((c, entry) -> {
            stages.put(c, List.copyOf(entry.stages));
            char code = code(c, entry, actions);
            if (c < low.length) {
                low[c] = code;
            } else {
                int page = c >> 8;
                if (pages[page].length == 0) {
                    pages[page] = page(page, actions);
                }
                pages[page][c & 0xFF] = code;
            }
        });
        return new CharacterPass(
                new CharacterTable(low, pages, actions.toArray(new Action[0]), stages, List.copyOf(otherStages)),
                repeats.toArray(ContextRule[]::new),
                spaces,
                before,
                lengthens);
    }

    private char[] page(int number, List<Action> actions) {
        char[] page = new char[0x100];
        for (int i = 0; i < page.length; i++) {
            page[i] = other((char) ((number << 8) | i), actions);
        }
        return page;
    }

    /** What the table says of a code unit that no rule names. */
    private char other(char c, List<Action> actions) {
        if (before != null && before.changes(c)) {
            return CharacterTable.NEEDS_REPAIR;
        }
        if (otherStages.isEmpty()) {
            return Character.isSurrogate(c) ? CharacterTable.KEEP : c;
        }
        return code(otherStages.get(0).after(), List.of(), actions);
    }

    private char code(char c, Entry entry, List<Action> actions) {
        if (before != null && before.changes(c)) {
            return CharacterTable.NEEDS_REPAIR;
        }
        if (entry.contexts.isEmpty() && Character.isSurrogate(c) && entry.value.equals(String.valueOf(c))) {
            return CharacterTable.KEEP;
        }
        return code(entry.value, entry.contexts, actions);
    }

    private static char code(String value, List<ContextRule> contexts, List<Action> actions) {
        if (contexts.isEmpty() && value.length() <= 1) {
            return value.isEmpty() ? CharacterTable.DROP : value.charAt(0);
        }
        char code = (char) (CharacterTable.FIRST_ACTION + actions.size());
        if (!CharacterTable.isCode(code)) {
            throw new IllegalStateException(
                    "more than " + actions.size() + " code units with an action: a char has no codes left");
        }
        actions.add(new Action(List.copyOf(contexts), value));
        return code;
    }

    private Entry entry(char c) {
        return entries.computeIfAbsent(c, key -> {
            Entry entry = new Entry(String.valueOf(key));
            holders(key).add(entry);
            return entry;
        });
    }

    /** The entries whose value has a character, or had it once. */
    private Set<Entry> holders(char c) {
        return holders.computeIfAbsent(c, key -> new LinkedHashSet<>());
    }
}
