package org.threadgrader.assignment;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One entry of the {@link AllowList}.
 *
 * @param packageName the package, with the ending {@code .**} where those below it are meant too
 * @param className its class, {@code *} for all, {@code *Exception} for those that end so; a class stands for the ones inside it too
 * @param member its member; empty for all
 * @param parameters simple names of the parameters' types where only the method with these is meant
 * @param constant the text that must be its first argument
 */
record Entry(
        String packageName,
        String className,
        Optional<String> member,
        Optional<List<String>> parameters,
        Optional<String> constant) {
    private static final Pattern FORM = Pattern.compile("(?<package>[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*(\\.\\*\\*)?)"
            + "(\\.(?<class>\\*[A-Za-z]*|[A-Z][\\w$]*)(\\.(?<member>\\w+)(\\((?<arguments>[^)]*)\\))?)?)?");

    /** An entry as the list writes it; empty where it is none. */
    static Optional<Entry> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<String> type = Optional.ofNullable(form.group("class"));
        boolean below = form.group("package").endsWith(".**");
        if (type.isPresent() == below) {
            return Optional.empty();
        }
        Optional<String> arguments = Optional.ofNullable(form.group("arguments"));
        Optional<String> constant = arguments
                .filter(written -> written.startsWith("\""))
                .map(written -> written.substring(1, written.length() - 1));
        return Optional.of(new Entry(
                form.group("package"),
                type.orElse("*"),
                Optional.ofNullable(form.group("member")),
                constant.isPresent() ? Optional.empty() : arguments.map(Entry::words),
                constant));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split(" +"));
    }

    /** Whether it speaks of this use. One of a member speaks of its class, too, where the class alone is named. */
    boolean matches(JdkUse use) {
        return inPackage(use.packageName()) && isClass(use.className()) && isMember(use);
    }

    private boolean inPackage(String name) {
        if (!packageName.endsWith(".**")) {
            return packageName.equals(name);
        }
        String top = packageName.substring(0, packageName.length() - ".**".length());
        return name.equals(top) || name.startsWith(top + ".");
    }

    private boolean isClass(String name) {
        if (className.startsWith("*")) {
            return name.endsWith(className.substring(1));
        }
        return name.equals(className) || member.isEmpty() && name.startsWith(className + "$");
    }

    private boolean isMember(JdkUse use) {
        if (member.isEmpty() || use.member().isEmpty()) {
            return true;
        }
        if (!member.equals(use.member())
                || parameters.filter(wanted -> !wanted.equals(use.parameters())).isPresent()) {
            return false;
        }
        return constant.isEmpty() || constant.equals(firstArgument(use));
    }

    /** Known where all arguments are constants. */
    private static Optional<String> firstArgument(JdkUse use) {
        int first = use.constants().size() - use.parameters().size();
        return first >= 0 && !use.parameters().isEmpty()
                ? Optional.of(use.constants().get(first))
                : Optional.empty();
    }

    /** Whether this JDK has the class and the member, where it names them. */
    boolean exists() {
        if (className.startsWith("*")) {
            return true;
        }
        try {
            Class<?> type = Class.forName(packageName + "." + className, false, ClassLoader.getPlatformClassLoader());
            return member.isEmpty()
                    || member.get().equals("new")
                    || Stream.<Member[]>of(type.getMethods(), type.getDeclaredMethods(), type.getFields())
                            .flatMap(Arrays::stream)
                            .anyMatch(one -> one.getName().equals(member.get()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The more, the more exactly it says what it speaks of. */
    int precision() {
        int ofClass = className.startsWith("*") ? className.length() : 1_000 + className.length();
        int ofPackage = packageName.endsWith(".**") ? -1_000 : 0;
        return ofPackage + ofClass + (member.isPresent() ? 2_000 : 0) + (isExact() ? 1_000 : 0);
    }

    private boolean isExact() {
        return parameters.isPresent() || constant.isPresent();
    }
}
