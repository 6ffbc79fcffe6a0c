package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;
import java.util.Set;

/** Takes faulty marks out. */
record Cleaning(Set<MarkFault.Kind> kinds) implements DiacriticEdit {

    @Override
    public AlignedText align(CharSequence text) {
        Revision revision = new Revision(text);
        for (MarkFault fault : Diacritics.faults(text)) {
            if (kinds.contains(fault.kind())) {
                revision.delete(fault.span().start(), fault.span().end());
            }
        }
        return revision.result();
    }

    @Override
    public String toString() {
        return "clean" + kinds;
    }
}
