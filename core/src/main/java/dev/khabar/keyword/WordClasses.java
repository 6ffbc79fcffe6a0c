package dev.khabar.keyword;

import dev.khabar.lexicon.WordList;
import dev.khabar.word.StopWords;
import java.util.HashSet;
import java.util.Set;

/** The lists of words that tell traits. */
final class WordClasses {

    private static final Set<String> NAME_PARTS = list("name-parts.txt");
    private static final Set<String> NAME_OPENERS = list("name-openers.txt");
    private static final Set<String> HEADS = list("heads.txt");
    private static final Set<String> PLACES = list("places.txt");
    private static final Set<String> PERSONAL_NAMES = list("personal-names.txt");
    private static final Set<String> ROLES = list("roles.txt");
    private static final Set<String> GENERAL = list("general-nouns.txt");
    private static final Set<String> UNITS = list("units.txt");
    private static final Set<String> INSTITUTIONS = list("institutions.txt");
    private static final Set<String> REGIONS = list("regions.txt");
    private static final Set<String> ORDINALS = Set.of(
            "اول", "اولي", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه", "سادس", "سادسه", "سابع",
            "سابعه", "ثامن", "ثامنه", "تاسع", "تاسعه", "عاشر", "عاشره");
    private static final String MONTH = "شهر";
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_WITH_ARTICLE = 5;

    static {
        PLACES.stream()
                .filter(place -> place.startsWith(ARTICLE) && place.length() >= SHORTEST_WITH_ARTICLE)
                .map(place -> place.substring(ARTICLE.length()))
                .toList()
                .forEach(PLACES::add);
    }

    private WordClasses() {}

    /**
     * The traits of a word by the lists.
     *
     * @param letters folded
     */
    static int traits(String letters, WordForm form, StopWords stopWords) {
        String core = form.core();
        StopWords.Match match = stopWords.matchFolded(letters);
        int traits = NAME_PARTS.contains(letters) ? Trait.NAME_PART : 0;
        if (match.contained()) {
            traits |= Trait.STOP
                    | (match.endsPhrase() ? Trait.ENDS_PHRASE : 0)
                    | (match.categories().contains(StopWords.Category.PREPOSITION) ? Trait.PREPOSITION : 0);
        }
        return traits
                | (form.is(Trait.DEFINITE) && ORDINALS.contains(core) ? Trait.ORDINAL : 0)
                | (core.equals(MONTH) ? Trait.TIME : 0)
                | (FinalYeh.isDoubtful(letters) ? Trait.FINAL_YEH : 0)
                | (!form.is(Trait.DEFINITE) && NAME_OPENERS.contains(core) ? Trait.NAME_OPENER : 0)
                | (HEADS.contains(core) || HEADS.contains(letters) ? Trait.HEAD : 0)
                | (PERSONAL_NAMES.contains(letters) || PERSONAL_NAMES.contains(core) ? Trait.PERSONAL_NAME : 0)
                | (ROLES.contains(core) ? Trait.ROLE : 0)
                | (GENERAL.contains(core) ? Trait.GENERAL : 0)
                | (UNITS.contains(core) ? Trait.UNIT : 0)
                | (INSTITUTIONS.contains(core) ? Trait.INSTITUTION : 0)
                | (REGIONS.contains(core) ? Trait.REGION : 0)
                | (PLACES.contains(core) || PLACES.contains(letters) ? Trait.PLACE : 0);
    }

    private static Set<String> list(String name) {
        return new HashSet<>(WordList.read(WordClasses.class, name));
    }
}
