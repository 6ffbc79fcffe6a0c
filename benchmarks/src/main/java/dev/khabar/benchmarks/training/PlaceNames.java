package dev.khabar.benchmarks.training;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Prints the part of {@code lexicon/places.txt} that comes from CLDR, through ICU: the Arabic names of countries and
 * territories, and of the cities that time zones are named after.
 */
public final class PlaceNames {

    private static final ULocale ARABIC = ULocale.forLanguageTag("ar");
    private static final int MOST_WORDS = 4;
    /** Shorter names of far towns are mostly other words too. */
    private static final int SHORTEST_TOWN = 4;

    private static final int NAMES_ON_A_LINE = 14;

    private PlaceNames() {}

    /** Prints to standard output. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "region", countries());
        print(out, "town", towns());
    }

    private static SortedSet<String> countries() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ARABIC);
        SortedSet<String> countries = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            countries.add(names.regionDisplayName(country));
        }
        return countries;
    }

    private static SortedSet<String> towns() {
        TimeZoneNames names = TimeZoneNames.getInstance(ARABIC);
        SortedSet<String> towns = new TreeSet<>();
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String town = names.getExemplarLocationName(zone);
            if (town.length() >= SHORTEST_TOWN) {
                towns.add(town);
            }
        }
        return towns;
    }

    private static void print(PrintStream out, String label, SortedSet<String> names) {
        List<String> plain = new ArrayList<>();
        for (String name : names) {
            if (name.chars()
                            .allMatch(c -> Character.isLetter(c)
                                    || Character.getType(c) == Character.NON_SPACING_MARK
                                    || c == ' ')
                    && name.split(" ").length <= MOST_WORDS) {
                plain.add(name.replace(' ', '_'));
            }
        }
        for (int from = 0; from < plain.size(); from += NAMES_ON_A_LINE) {
            out.println(label + ": "
                    + String.join(" ", plain.subList(from, Math.min(plain.size(), from + NAMES_ON_A_LINE))));
        }
    }
}
