package org.threadgrader.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/** The recorded calls of a scenario's stubs, made once more on mocks of the same interfaces. */
final class Replay {
    private final List<Call> calls;

    private Replay(List<Call> calls) {
        this.calls = List.copyOf(calls);
    }

    static Replay of(Timeline timeline) {
        List<Call> calls = new ArrayList<>();
        List<Event> events = timeline.events();
        for (Event event : events) {
            if (event.kind() == EventKind.CALL) {
                String text = event.text();
                int hash = text.indexOf('#');
                int bracket = text.indexOf('(');
                int arity = Integer.parseInt(text.substring(bracket + 1).replace(")", ""));
                calls.add(new Call(
                        text.substring(0, hash),
                        text.substring(hash + 1, bracket),
                        event,
                        argumentsAfter(event, arity, events)));
            }
        }
        return new Replay(calls);
    }

    private static List<Event> argumentsAfter(Event call, int arity, List<Event> events) {
        List<Event> arguments = new ArrayList<>(arity);
        for (int index = call.index() + 1; arguments.size() < arity && index < events.size(); index++) {
            Event event = events.get(index);
            if (event.kind() == EventKind.CALL_ARGUMENT && event.thread() == call.thread()) {
                arguments.add(event);
            }
        }
        return arguments;
    }

    /** In the order in which they happened. */
    List<Call> calls() {
        return calls;
    }

    void onto(Object... mocks) {
        for (Call call : calls) {
            for (Object mock : mocks) {
                method(mock, call).ifPresent(method -> invoke(mock, method, call));
            }
        }
    }

    private static Optional<Method> method(Object mock, Call call) {
        return interfaces(mock.getClass())
                .filter(type -> type.getName().equals(call.interfaceName()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(call.method())
                        && method.getParameterCount() == call.arguments().size())
                .findFirst();
    }

    private static java.util.stream.Stream<Class<?>> interfaces(@Nullable Class<?> type) {
        return type == null
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.concat(Arrays.stream(type.getInterfaces()), interfaces(type.getSuperclass()));
    }

    private static void invoke(Object mock, Method method, Call call) {
        @Nullable Object[] arguments = new Object[call.arguments().size()];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] = argument(call.arguments().get(place), method.getParameterTypes()[place]);
        }
        try {
            method.setAccessible(true);
            method.invoke(mock, arguments);
        } catch (InvocationTargetException | IllegalAccessException thrown) {
            // A mock that was told to throw has noted the call by then.
        }
    }

    /** The value a simple type's letter and text stand for; an object of any other type is not here, so null. */
    private static @Nullable Object argument(Event event, Class<?> type) {
        String text = event.text();
        if (text.isEmpty()) {
            return null;
        }
        String value = text.substring(1);
        return switch (text.charAt(0)) {
            case 'I' -> Integer.valueOf(value);
            case 'J' -> Long.valueOf(value);
            case 'S' -> Short.valueOf(value);
            case 'B' -> Byte.valueOf(value);
            case 'C' -> value.charAt(0);
            case 'Z' -> Boolean.valueOf(value);
            case 'D' -> Double.valueOf(value);
            case 'F' -> Float.valueOf(value);
            case 'T' -> value;
            default -> type.isPrimitive() ? defaultOf(type) : null;
        };
    }

    private static Object defaultOf(Class<?> primitive) {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(primitive, 1), 0);
    }
}
