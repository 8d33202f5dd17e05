package org.threadgrader.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The collections that an object of the JDK's holds: whoever makes words of it reads them as well. A piece of {@link Calls}. */
final class Nested {
    /** So many elements of each are looked at, the first ones. */
    private static final int MOST_ELEMENTS = 32;

    private static final int MOST_FOUND = 64;
    private static final int MOST_SEEN = 1024;

    /** The fields of a record, whose words are made of them. */
    private static final ClassValue<List<Field>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> components = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    components.add(field);
                }
            }
            return components;
        }
    };

    private final Object outermost;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Nested(Object outermost) {
        this.outermost = outermost;
    }

    /** Those of an object, and those of these, without itself; none of anything else. No code of the program's is called. */
    static Set<Object> in(Object holder) {
        if (!mayHold(holder)) {
            return Set.of();
        }
        Nested nested = new Nested(holder);
        try {
            nested.lookInto(holder);
        } catch (ConcurrentModificationException | NoSuchElementException e) {
            // where control has been given up, others change it meanwhile
        }
        return nested.found;
    }

    /** What a record's words are made of, but for numbers and the like. */
    static List<Object> componentsOf(Object record) {
        List<Object> components = new ArrayList<>();
        for (Field component : COMPONENTS.get(record.getClass())) {
            try {
                Object value = component.get(record);
                if (value != null) {
                    components.add(value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    // what is the program's makes its words itself
    private static boolean mayHold(Object holder) {
        boolean holds = holder instanceof Collection
                || holder instanceof Map
                || holder instanceof Map.Entry
                || holder instanceof Object[]
                || holder instanceof Optional
                || holder instanceof AtomicReference;
        return holds && holder.getClass().getClassLoader() == null;
    }

    private void lookInto(Object holder) {
        if (seen.size() > MOST_SEEN || !seen.add(holder)) {
            return;
        }
        if (!mayHold(holder)) {
            return;
        } else if (holder instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (holder instanceof AtomicReference<?> reference) {
            add(reference.getPlain());
        } else if (holder instanceof Map.Entry<?, ?> entry) {
            add(entry.getKey());
            add(entry.getValue());
        } else if (holder instanceof Object[] array) {
            addAll(Arrays.asList(array));
        } else if (isOpen(holder.getClass())) {
            addElements(holder);
        }
    }

    private void addElements(Object holder) {
        if (holder instanceof Collection<?> elements) {
            addAll(elements);
        } else if (holder instanceof Map<?, ?> map) {
            addAll(map.keySet());
            addAll(map.values());
        }
    }

    // a view may be one of a collection of the program's, and what is synchronized is read within a monitor
    private static boolean isOpen(Class<?> type) {
        String name = type.getName();
        return UnsafeTypes.contain(type)
                || name.startsWith("java.util.ImmutableCollections")
                || name.startsWith("java.util.concurrent.");
    }

    private void addAll(Collection<?> elements) {
        int looked = 0;
        for (Object element : elements) {
            if (++looked > MOST_ELEMENTS) {
                return;
            }
            add(element);
        }
    }

    private void add(Object element) {
        if (element == null || element == outermost || found.size() >= MOST_FOUND) {
            return;
        }
        if (element instanceof Collection || element instanceof Map || UnsafeTypes.contain(element.getClass())) {
            found.add(element);
        }
        lookInto(element);
    }
}
