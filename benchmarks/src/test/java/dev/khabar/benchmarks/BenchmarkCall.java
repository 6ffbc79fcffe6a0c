package dev.khabar.benchmarks;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One call of a benchmark as JMH makes it, without measuring: states made, parameters set, set up, called, torn down.
 * Parameters have the first of their values, but {@code shape} the one that is asked for.
 */
final class BenchmarkCall {

    private final String shape;
    private final Map<Class<?>, Object> states = new LinkedHashMap<>();

    private BenchmarkCall(String shape) {
        this.shape = shape;
    }

    /** What the benchmark returns; null if it returns nothing. */
    static Object result(Method benchmark, String shape) throws Exception {
        return new BenchmarkCall(shape).run(benchmark);
    }

    private Object run(Method benchmark) throws Exception {
        Object instance = state(benchmark.getDeclaringClass());
        Object[] arguments = arguments(benchmark);
        try {
            return call(benchmark, instance, arguments);
        } finally {
            for (Object state : states.values()) {
                callAnnotated(state, TearDown.class);
            }
        }
    }

    private Object[] arguments(Method method) throws Exception {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(state(type));
        }
        return arguments.toArray();
    }

    private Object state(Class<?> type) throws Exception {
        if (type == Blackhole.class) {
            return new Blackhole(
                    "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        }
        Object known = states.get(type);
        if (known != null) {
            return known;
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object state = constructor.newInstance();
        states.put(type, state);
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            setParameters(part, state);
        }
        callAnnotated(state, Setup.class);
        return state;
    }

    private void setParameters(Class<?> type, Object state) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            Param param = field.getAnnotation(Param.class);
            if (param != null) {
                field.setAccessible(true);
                field.set(state, value(field, param));
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object value(Field field, Param param) {
        boolean blank = param.value().length == 0 || param.value()[0].equals(Param.BLANK_ARGS);
        if (field.getType().isEnum()) {
            return blank
                    ? field.getType().getEnumConstants()[0]
                    : Enum.valueOf((Class) field.getType(), param.value()[0]);
        }
        String text = field.getName().equals("shape") ? shape : param.value()[0];
        Class<?> type = field.getType();
        if (type == int.class) {
            return Integer.parseInt(text);
        } else if (type == long.class) {
            return Long.parseLong(text);
        } else if (type == double.class) {
            return Double.parseDouble(text);
        } else if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        return text;
    }

    private <A extends java.lang.annotation.Annotation> void callAnnotated(Object state, Class<A> annotation)
            throws Exception {
        for (Class<?> part = state.getClass(); part != null && part != Object.class; part = part.getSuperclass()) {
            for (Method method : part.getDeclaredMethods()) {
                if (((AnnotatedElement) method).isAnnotationPresent(annotation)) {
                    call(method, state, arguments(method));
                }
            }
        }
    }

    private static Object call(Method method, Object on, Object... arguments) throws Exception {
        method.setAccessible(true);
        try {
            return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : on, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(BenchmarkMethods.name(method) + " throws", e.getCause());
        }
    }
}
