package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.HAMZA;

import java.util.ArrayList;
import java.util.List;

/** Finds the counted words that look alike to who types in a hurry. Immutable once made. */
final class AlikeForms {

    private static final int NONE = -1;
    private static final int BASE = 31;

    private final CountedForms forms;
    /** Under the hash of each key the last word that has it. */
    private final HashSlots keys = new HashSlots();
    /** For each word the one before it with the same key. */
    private final int[] before;

    AlikeForms(CountedForms forms) {
        this.forms = forms;
        this.before = new int[forms.size()];
        for (int number = 0; number < before.length; number++) {
            String form = forms.form(number);
            int hash = hash(form);
            int slot = find(form, hash);
            if (slot == HashSlots.NONE) {
                before[number] = NONE;
                keys.put(hash, number);
            } else {
                before[number] = keys.number(slot);
                keys.replace(slot, number);
            }
        }
    }

    private int find(String word, int hash) {
        for (int slot = keys.first(hash); slot != HashSlots.NONE; slot = keys.next(slot, hash)) {
            if (haveOneKey(forms.form(keys.number(slot)), word)) {
                return slot;
            }
        }
        return HashSlots.NONE;
    }

    private static boolean haveOneKey(String one, String other) {
        int at = 0;
        for (int i = 0; i < one.length(); i++) {
            char letter = one.charAt(i);
            if (letter == HAMZA) {
                continue;
            }
            at = afterHamza(other, at);
            if (at == other.length() || SearchKey.of(letter) != SearchKey.of(other.charAt(at))) {
                return false;
            }
            at++;
        }
        return afterHamza(other, at) == other.length();
    }

    private static int afterHamza(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) == HAMZA) {
            at++;
        }
        return at;
    }

    /** Without ء, which is left out where words are typed in a hurry. */
    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            hash = letter == HAMZA ? hash : hash * BASE + SearchKey.of(letter);
        }
        return hash;
    }

    /** The counted words with the same letters but for hamza, ة and ى, the word itself among them if it is counted. */
    List<String> of(String word) {
        int slot = find(word, hash(word));
        if (slot == HashSlots.NONE) {
            return List.of();
        }
        List<String> alike = new ArrayList<>();
        for (int number = keys.number(slot); number != NONE; number = before[number]) {
            alike.add(forms.form(number));
        }
        return alike;
    }
}
