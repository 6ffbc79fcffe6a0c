package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.WordEnds;
import dev.khabar.lexicon.WordList;
import dev.khabar.word.WordFolder;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The lists of words that tell traits, in one table: a word is looked up as it stands, and without clitics and article. */
final class WordClasses {

    private static final List<String> ORDINALS = List.of(
            "اول", "اولي", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه", "سادس", "سادسه", "سابع",
            "سابعه", "ثامن", "ثامنه", "تاسع", "تاسعه", "عاشر", "عاشره");
    private static final String MONTH = "شهر";
    private static final String ARTICLE = "ال";
    /** Stands for a space inside the name of a place. */
    private static final char SPACE = '_';

    /** What a word is as it stands, and nothing but that. */
    private static final int OF_WHOLE = Trait.NAME_PART | Trait.FINAL_YEH;
    /** What it is as it stands or without clitics and article. */
    private static final int OF_EITHER = Trait.HEAD | Trait.PERSONAL_NAME | Trait.PLACE;

    /** The folded words that are a name or an office with ي and a preposition with ى. */
    private static final Set<String> ALIKE_BUT_FOR_FINAL_YEH = Set.of("علي", "وعلي", "والي");

    private static final WordTraits WORDS = new WordTraits(1 << 12);

    static {
        add("name-parts.txt", Trait.NAME_PART);
        add("name-openers.txt", Trait.NAME_OPENER);
        add("heads.txt", Trait.HEAD);
        add("given-names.txt", Trait.PERSONAL_NAME);
        add("personal-names.txt", Trait.PERSONAL_NAME);
        add("roles.txt", Trait.ROLE);
        add("general-nouns.txt", Trait.GENERAL);
        add("wide-adjectives.txt", Trait.WIDE);
        add("units.txt", Trait.UNIT);
        add("institutions.txt", Trait.INSTITUTION);
        add("regions.txt", Trait.REGION);
        WordList.readLabelled(CorpusCounts.class, "places.txt", WordClasses::addPlace);
        ORDINALS.forEach(word -> WORDS.add(word, Trait.ORDINAL));
        ALIKE_BUT_FOR_FINAL_YEH.forEach(word -> WORDS.add(word, Trait.FINAL_YEH));
        WORDS.add(MONTH, Trait.TIME);
    }

    private WordClasses() {}

    private static void add(String list, int trait) {
        eachWord(list, word -> WORDS.add(word, trait));
    }

    /** A place of one word. */
    private static void addPlace(String label, String name) {
        String place = WordFolder.fold(name);
        if (place.indexOf(SPACE) < 0) {
            WORDS.add(place, Trait.PLACE);
        }
    }

    private static void eachWord(String list, Consumer<String> words) {
        WordList.read(WordClasses.class, list).forEach(words);
    }

    /** The traits of a folded word by the lists. */
    static int traits(WordEnds letters, WordForm form) {
        int whole = WORDS.of(letters, "", 0);
        int core = form.core() == 0 ? whole : WORDS.of(letters, "", form.core());
        int other = Trait.ORDINAL;
        if (form.is(Trait.DEFINITE)) {
            other = Trait.NAME_OPENER | Trait.PLACE;
            whole |= WORDS.of(letters, ARTICLE, form.core()) & Trait.PLACE;
        }
        int traits = (whole & (OF_WHOLE | OF_EITHER)) | (core & ~(OF_WHOLE | other));
        return (traits & Trait.PERSONAL_NAME) == 0 ? traits : traits & ~Trait.PLACE;
    }

    /** Whether a folded word is the known name of a person from a letter on. */
    static boolean isName(WordEnds letters, int from) {
        return (WORDS.of(letters, "", from) & Trait.PERSONAL_NAME) != 0;
    }

    /** Whether a folded word is a name or opens one: then what ends with ه behind it is one too (عبده). */
    static boolean mayBeName(WordEnds letters) {
        return (WORDS.of(letters, "", 0) & (Trait.PERSONAL_NAME | Trait.NAME_OPENER)) != 0;
    }

    /** Whether a folded word is a place from a letter on. */
    static boolean isPlace(WordEnds letters, int from) {
        return (WORDS.of(letters, "", from) & Trait.PLACE) != 0;
    }
}
