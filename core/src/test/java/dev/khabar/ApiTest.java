package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What programs compile against is what api.txt lists: a change of it shows in a review. To accept one:
 * {@code mvn -pl core test -Dtest=ApiTest; cp core/target/api.txt core/src/test/resources/dev/khabar/api.txt}.
 */
class ApiTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/dev/khabar/api.txt");
    private static final Path FOUND = Path.of("target/api.txt");
    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");

    /** Of types in signatures. */
    private static final Pattern PACKAGE = Pattern.compile("(?:[a-z]\\w*\\.)+(?=[A-Z])");

    @Test
    void isWhatWasAccepted() throws Exception {
        String found = String.join("\n", lines()) + "\n";
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(found).as("the public API differs from %s; see %s", ACCEPTED, FOUND).isEqualTo(Files.readString(ACCEPTED));
    }

    private static List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        List<String> packages =
                EXPORTED.matcher(module).results().map(match -> match.group(1)).sorted().toList();
        for (String name : packages) {
            for (Class<?> type : classes(name)) {
                if (isOpen(type)) {
                    lines.add(header(type));
                    lines.addAll(members(type));
                }
            }
        }
        return lines;
    }

    private static List<Class<?>> classes(String name) throws IOException, ClassNotFoundException {
        String root = Path.of(Khabar.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(root, name.replace('.', '/')))) {
            List<String> simple = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
            for (String file : simple) {
                classes.add(Class.forName(name + "." + file, false, ApiTest.class.getClassLoader()));
            }
        }
        return classes;
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String modifiers = Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "";
        String parent = type.getSuperclass() == null || type.isEnum() || type.isRecord() || type.getSuperclass() == Object.class
                ? ""
                : " extends " + type.getSuperclass().getSimpleName();
        String interfaces = type.getInterfaces().length == 0
                ? ""
                : " implements "
                        + String.join(", ", Arrays.stream(type.getInterfaces()).map(Class::getSimpleName).sorted().toList());
        return "\n" + modifiers + kind + " " + type.getName() + parent + interfaces;
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field)) {
                members.add("    " + shortened(field.toGenericString(), type));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor)) {
                members.add("    " + shortened(constructor.toGenericString(), type));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOpen(method) && !method.isBridge()) {
                members.add("    " + shortened(method.toGenericString(), type));
            }
        }
        return members;
    }

    private static boolean isOpen(Member member) {
        return !member.isSynthetic() && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String shortened(String signature, Class<?> type) {
        return PACKAGE.matcher(signature.replace(type.getName() + ".", "").replace("public ", "")).replaceAll("");
    }
}
