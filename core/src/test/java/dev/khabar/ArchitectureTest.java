package dev.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What holds for every class of the library. */
@AnalyzeClasses(packages = "dev.khabar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up: a package uses only those before it. */
    private static final List<String> LAYERS = List.of(
            "dev.khabar.text",
            "dev.khabar.unicode",
            "dev.khabar.scan",
            "dev.khabar.lexicon",
            "dev.khabar.normalize.engine",
            "dev.khabar.normalize.rules",
            "dev.khabar.normalize.peers",
            "dev.khabar.normalize",
            "dev.khabar.diacritics.mark",
            "dev.khabar.diacritics.match",
            "dev.khabar.diacritics",
            "dev.khabar.sentence.mark",
            "dev.khabar.sentence.clause",
            "dev.khabar.sentence",
            "dev.khabar.restoration.network",
            "dev.khabar.restoration.form",
            "dev.khabar.restoration",
            "dev.khabar.article",
            "dev.khabar.word",
            "dev.khabar.quotation",
            "dev.khabar.similarity",
            "dev.khabar.keyword.profile",
            "dev.khabar.keyword.document",
            "dev.khabar.keyword.phrase",
            "dev.khabar.keyword",
            "dev.khabar.lucene",
            "dev.khabar");

    /** Of numbers and of objects alike: who holds one can change it. */
    private static final DescribedPredicate<JavaClass> ARRAYS =
            DescribedPredicate.describe("arrays", JavaClass::isArray);

    @ArchTest
    static final ArchRule packagesUseOnlyThoseBelow = classes().should(new ArchCondition<>("use only packages below") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            int layer = LAYERS.indexOf(item.getPackageName());
            if (layer < 0) {
                events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " has no place in the layers"));
            }
            item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            LAYERS.indexOf(dependency.getTargetClass().getPackageName()) > layer)
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }
    });

    /** Rules read the mark that they judge. */
    @ArchTest
    static final ArchRule onlyItsReaderMovesAMark = noClasses()
            .that()
            .resideInAPackage("dev.khabar.sentence..")
            .and()
            .doNotHaveSimpleName("MarkReader")
            .should()
            .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                    "moves a mark",
                    call -> call.getTargetOwner().getSimpleName().equals("Mark")
                            && List.of("move", "goOnAt").contains(call.getName())));

    /** A package in a package is a room of that one: nobody else goes in. */
    @ArchTest
    static final ArchRule roomsHaveDoors = classes().should(new ArchCondition<>("leave the rooms of others alone") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isRoom(dependency.getTargetClass().getPackageName()))
                    .filter(dependency -> !isWithin(
                            item.getPackageName(),
                            house(dependency.getTargetClass().getPackageName())))
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }

        private static boolean isRoom(String name) {
            return LAYERS.contains(name)
                    && LAYERS.contains(house(name))
                    && !house(name).equals("dev.khabar");
        }

        private static String house(String room) {
            return room.substring(0, Math.max(0, room.lastIndexOf('.')));
        }

        private static boolean isWithin(String name, String house) {
            return name.equals(house) || name.startsWith(house + ".");
        }
    });

    @ArchTest
    static final ArchRule luceneIsUsedByItsAdapterOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.khabar.lucene")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule publicFieldsAreConstants = fields().that()
            .arePublic()
            .should()
            .haveModifier(JavaModifier.STATIC)
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule noPublicArrays =
            noFields().that().arePublic().should().haveRawType(ARRAYS);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noSystemPropertySwitchesAnything =
            noClasses().should().callMethod(System.class, "getProperty", String.class);
}
