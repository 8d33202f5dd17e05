package org.threadgrader.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicReference;

/** The collections that an object of the JDK's holds: whoever makes words of it reads them as well. A piece of {@link Given}. */
final class Nested {
    private static final int MOST_FOUND = 256;
    private static final int MOST_SEEN = 2048;
    private static final int MOST_ASKED = 2;
    private static final int MOST_PASSED_OVER = 16;

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

    /** So many elements of each are looked at, the first ones. */
    private int mostElements = 1024;

    /** And so many that hold nothing. */
    private int mostPassedOver = 1024;

    private final Execution run;
    private final Object outermost;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** In the order in which they lie there: the same in each replay, as others may have their turn at each. */
    private final List<Object> found = new ArrayList<>();

    private Nested(Execution run, Object outermost) {
        this.run = run;
        this.outermost = outermost;
    }

    /** Those of an object, and those of these, without itself; none of anything else. No code of the program's is called. */
    static List<Object> in(Execution run, Object holder) {
        if (!mayHold(holder)) {
            return List.of();
        }
        Nested nested = new Nested(run, holder);
        try {
            nested.lookInto(holder);
        } catch (ConcurrentModificationException | NoSuchElementException e) {
            // where control has been given up, others change it meanwhile
        }
        return nested.found;
    }

    /**
     * Whether one of the first two elements of a collection, or of the first keys or values of a map, behind some texts and
     * numbers, is or holds what threads may share: most collections hold objects of one kind, and to go through all of them at
     * each call would take a program that looks lists up in a table for ever.
     */
    static boolean holdsSharedAtFirst(Execution run, Object holder) {
        if (!mayHold(holder)) {
            return false;
        }
        Nested nested = new Nested(run, holder);
        nested.mostElements = MOST_ASKED;
        nested.mostPassedOver = MOST_PASSED_OVER;
        try {
            nested.lookInto(holder);
        } catch (ConcurrentModificationException | NoSuchElementException e) {
            return true;
        }
        return nested.found.stream().anyMatch(one -> Given.isShared(run, one));
    }

    /** What a record's words are made of, but for numbers and the like. */
    static List<Object> componentsOf(Object record) {
        List<Object> components = new ArrayList<>();
        for (Field component : COMPONENTS.get(record.getClass())) {
            try {
                Object value = component.get(record);
                // the words of an array are not those of its elements
                if (value != null && !value.getClass().isArray()) {
                    components.add(value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    // what is the program's makes its words itself, unless it inherits all that it can do
    static boolean mayHold(Object holder) {
        boolean holds = holder instanceof Collection
                || holder instanceof Map
                || holder instanceof Map.Entry
                || holder instanceof Object[]
                || holder instanceof Optional
                || holder instanceof AtomicReference;
        return holds && (holder.getClass().getClassLoader() == null || inheritsAll(holder.getClass()));
    }

    private static boolean inheritsAll(Class<?> type) {
        Class<?> base = UnsafeTypes.baseOf(type);
        return (UnsafeTypes.contain(base) || Calls.isConcurrent(base)) && !OwnMethods.changeThoseOf(base, type);
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
            // within a collection it is told from others as itself alone
            if (holder == outermost) {
                addElements(array);
            }
        } else if (isOpen(holder) && isLeft(holder)) {
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

    // a view may be one of a collection of the program's
    private boolean isOpen(Object holder) {
        Class<?> type = holder.getClass();
        Object walked = Views.walked(run, holder);
        return UnsafeTypes.contain(type)
                || Calls.isConcurrent(UnsafeTypes.baseOf(type))
                || Views.isImmutable(holder)
                || type == Vector.class
                || type == Stack.class
                || type == Hashtable.class
                || walked != null && walked.getClass().getClassLoader() == null;
    }

    /** Whether nobody else is inside a method of it that holds its monitor. */
    private boolean isLeft(Object holder) {
        Object mutex = Views.mutexOf(run, holder);
        if (mutex == null) {
            return true;
        }
        synchronized (run) {
            Shadow known = run.shadows.known(mutex);
            return known == null || known.owner == null || known.owner == run.self();
        }
    }

    private void addElements(Object[] array) {
        for (Object element : firstOf(Arrays.asList(array))) {
            if (!(element instanceof Object[] inner)) {
                add(element);
            } else if (seen.add(inner)) {
                addElements(inner);
            }
        }
    }

    private void addAll(Collection<?> elements) {
        firstOf(elements).forEach(this::add);
    }

    private List<Object> firstOf(Collection<?> elements) {
        List<Object> first = new ArrayList<>();
        int passedOver = 0;
        for (Object element : elements) {
            if (holdsNothing(element)) {
                passedOver++;
            } else {
                first.add(element);
            }
            if (first.size() == mostElements || passedOver == mostPassedOver) {
                break;
            }
        }
        return first;
    }

    private static boolean holdsNothing(Object element) {
        return element == null
                || element instanceof String
                || element instanceof Integer
                || element instanceof Long
                || element instanceof Double
                || element instanceof Character
                || element instanceof Boolean
                || element instanceof Enum;
    }

    private void add(Object element) {
        if (element == null || element == outermost || found.size() >= MOST_FOUND) {
            return;
        }
        boolean read = element instanceof Collection
                || element instanceof Map
                || UnsafeTypes.contain(element.getClass())
                || Calls.isConcurrent(element.getClass());
        if (read && known.add(element)) {
            found.add(element);
        }
        lookInto(element);
    }
}
