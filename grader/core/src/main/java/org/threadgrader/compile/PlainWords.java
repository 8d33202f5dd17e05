package org.threadgrader.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threadgrader.message.Message;

/**
 * Says a javac error in words for a beginner: what is wrong, and what to do.
 *
 * <p>Known by javac's own key of the error, which hardly differs from 17 to 25; names are taken from the English text,
 * because the public API gives no arguments. An error without an entry keeps javac's words. Which errors are the
 * commonest, and by whose count: docs/adr/0015.
 */
final class PlainWords {
    /** The packages before a class's name, which a beginner never wrote. */
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])");

    /** What may stand before a field or a method, never before a local variable. */
    private static final Set<String> OF_MEMBERS = Set.of("public", "private", "protected", "static");

    /** A method that is not there, and the type that it was looked for in. */
    private static final String METHOD_IN =
            "symbol: method (.+?) location: (?:class|interface|enum|variable \\S+ of type) (.+)$";

    private static final Map<String, List<Rule>> RULES = new HashMap<>();
    private static final Map<String, String> IMPORTS = new HashMap<>();
    private static final Map<String, String> SPELLING = new HashMap<>();

    static {
        syntax();
        names();
        types();
        methods();
        flow();
        wellKnownNames();
    }

    private PlainWords() {}

    /**
     * The plain words.
     *
     * @param code javac's key
     * @param original javac's English text
     * @param spot what javac points at
     */
    static Message of(String code, String original, Spot spot) {
        String text =
                QUALIFIER.matcher(original.replaceAll("\\s+", " ").strip()).replaceAll("");
        Optional<Message> suggestion = suggestion(code, text).or(() -> fullWidth(code, text, spot.line()));
        if (suggestion.isPresent()) {
            return suggestion.get();
        }
        for (Rule rule : RULES.getOrDefault(code, List.of())) {
            Matcher found = rule.pattern.matcher(text);
            if (rule.where.test(spot) && found.find()) {
                return Message.of("compile." + rule.key, names(found, spot));
            }
        }
        return Message.of(
                "compile.other", original.lines().findFirst().orElse("").strip());
    }

    /** What the pattern found, and last the name that stands where javac points. */
    private static Object[] names(Matcher found, Spot spot) {
        Object[] names = new Object[found.groupCount() + 1];
        for (int i = 0; i < names.length - 1; i++) {
            String name = found.group(i + 1);
            names[i] = name == null ? "" : name;
        }
        names[names.length - 1] = spot.name();
        return names;
    }

    private static void syntax() {
        rule("expected", "^';' expected", "semicolon");
        rule("expected", "^<identifier> expected", "identifier");
        rule("expected", "^'?(.+?)'? expected", "expected");
        rule("expected2", "^(.+) or (.+) expected", "expected-either");
        rule("expected3", "class, interface|class, enum", "outside-class");
        rule("expected3", "^(.+), or (.+) expected", "expected-either");
        rule("expected4", "class, interface", "outside-class");
        rule("expected4", "^(.+), or (.+) expected", "expected-either");
        rule("class.method.or.field.expected", "", "outside-class");
        rule("expected.module", "", "outside-class");
        rule("expected.module.or.open", "", "outside-class");
        rule("not.stmt", "", "not-a-statement");
        rule("illegal.start.of.expr", "", spot -> OF_MEMBERS.contains(spot.name()), "modifier-in-method");
        rule("illegal.start.of.expr", "", "start-of-expression");
        rule("illegal.start.of.type", "", "start-of-type");
        rule("statement.not.expected", "", "start-of-type");
        rule("illegal.start.of.stmt", "", "start-of-statement");
        rule("premature.eof", "", "end-of-file");
        rule("unclosed.str.lit", "", "unclosed-string");
        rule("unclosed.char.lit", "", "unclosed-char");
        rule("empty.char.lit", "", "empty-char");
        rule("unclosed.comment", "", "unclosed-comment");
        rule("illegal.char", "'(.+)'", "illegal-char");
        rule("illegal.esc.char", "", "escape");
        rule("int.number.too.large", "", "number-too-large");
        rule("else.without.if", "", "else-without-if");
        rule("catch.without.try", "", "catch-without-try");
        rule("finally.without.try", "", "catch-without-try");
        rule("try.without.catch.finally.or.resource.decls", "", "try-without-catch");
        rule("orphaned", "orphaned (.+)", "orphaned");
        rule("variable.not.allowed", "", "variable-needs-braces");
        rule("invalid.meth.decl.ret.type.req", "", "return-type");
        rule("missing.meth.body.or.decl.abstract", "", "method-body");
        rule("mod.not.allowed.here", "modifier synchronized not", "modifier-synchronized");
        rule("mod.not.allowed.here", "modifier (.+) not allowed", "modifier");
        rule("illegal.combination.of.modifiers", "modifiers: (.+) and (.+)", "modifiers");
        rule("dot.class.expected", "", "start-of-expression");
    }

    private static void names() {
        String symbol = "symbol: (?:class|interface|enum) (\\S+)";
        for (String code :
                List.of("cant.resolve", "cant.resolve.location", "cant.resolve.args", "cant.resolve.location.args")) {
            rule(code, symbol, "unknown-class");
            rule(code, "symbol: constructor (.+?)(?: location: .*)?$", "unknown-constructor");
            threadNames(code);
            rule(code, METHOD_IN, "unknown-method-in");
            rule(code, "symbol: method (.+?)(?: location: .*)?$", "unknown-method");
            rule(code, "symbol: variable (\\S+) location: (.+)$", "unknown-variable");
            rule(code, "symbol: variable (\\S+)", "unknown-variable");
            rule(code, "symbol: \\S+ (\\S+)", "unknown-variable");
        }
        rule("invalid.mref", METHOD_IN, "unknown-method-in");
        rule("doesnt.exist", "package (\\S+) does", "unknown-package");
        rule("already.defined", "^\\S+ (.+?) is already defined in (?:\\S+ )?(\\S.*)$", "already-defined");
        rule("already.defined.single.import", "of (.+)$", "already-imported");
        rule("duplicate.class", "class: (\\S+)", "duplicate-class");
        rule("package.in.other.module", "", "platform-package");
        rule("not.def.public.cant.access", "^(\\S+) is not public in (\\S+);", "not-public");
        rule("report.access", "^(.+) has (\\S+) access in (\\S+)$", "no-access");
        rule("cyclic.inheritance", "involving (\\S+)", "cyclic");
        rule("ref.ambiguous", "reference to (\\S+) is ambiguous", "ambiguous");
    }

    /** What belongs to a thread, asked of something that is none. */
    private static void threadNames(String code) {
        String none = " location: (?:class|interface|variable \\S+ of type) (?!Executor|Thread$)(\\S+)$";
        rule(code, "symbol: method (start|join|interrupt|isAlive|setDaemon)\\(.*\\)" + none, "no-thread");
        String own = " location: class (\\S+)$";
        rule(code, "symbol: method (sleep|currentThread|onSpinWait)\\(.*\\)" + own, "static-of-thread");
        String state = "(getName|setName|isInterrupted|getState|getPriority|setPriority|getId|threadId|isDaemon)";
        rule(code, "symbol: method " + state + "\\(.*\\)" + own, "current-thread");
        rule(code, "symbol: variable (\\S+) location: (?:class|variable \\S+ of type) Thread$", "parentheses");
    }

    private static void types() {
        rule("prob.found.req", "lossy conversion from (\\S+) to (\\S+)", "lossy");
        rule("prob.found.req", "missing return value", "return-value-missing");
        rule("prob.found.req", "unexpected return value", "return-value-unexpected");
        rule("prob.found.req", "bad return type in (?:lambda expression|method reference)", "lambda-return");
        rule("prob.found.req", "lambda body is (?:not|neither)", "lambda-body");
        rule("prob.found.req", "incompatible parameter types in lambda", "lambda-parameters");
        rule("prob.found.req", "(\\S+) is not a functional interface", "not-functional");
        rule("prob.found.req", "try-with-resources not applicable to variable type \\((\\S+) cannot", "not-closeable");
        rule("prob.found.req", "incompatible types: int cannot be converted to boolean$", "number-for-truth");
        rule("prob.found.req", "types: void cannot be converted to Thread$", "void-for-thread");
        rule("prob.found.req", "types: void cannot be converted to", "void-value");
        rule("prob.found.req", "types: (?!String)([A-Z]\\S*) cannot be converted to Thread$", "not-a-thread");
        rule("prob.found.req", "types: (?!String|Call)([A-Z]\\S*) cannot be converted to Runnable$", "not-a-runnable");
        rule("prob.found.req", "incompatible types: (.+?) cannot be converted to (.+)$", "cannot-convert");
        rule("prob.found.req", "incompatible types: (.+)$", "incompatible");
        rule("incomparable.types", "types: (.+) and (.+)$", "incomparable");
        rule("operator.cant.be.applied", "bad operand type (.+) for unary operator '(.+)'", "operand");
        rule("operator.cant.be.applied.1", "operator '(.+)' first type: (.+) second type: (.+)$", "operands");
        String plain = "required: reference found: (\\S+)";
        rule("type.found.req", plain, spot -> spot.line().contains("synchronized"), "lock-needed");
        rule("type.found.req", plain, "object-needed");
        rule("array.req.but.found", "but (.+) found", "not-an-array");
        rule("void.not.allowed.here", "", "void-value");
        rule("illegal.initializer.for.type", "for (.+)$", "incompatible-braces");
        rule("abstract.cant.be.instantiated", "^(Runnable|Callable) is abstract", "abstract-task");
        rule("abstract.cant.be.instantiated", "^(\\S+) is abstract", "abstract");
        rule("cant.deref", "^(\\S+) cannot be dereferenced", "primitive");
        rule("cant.inherit.from.final", "final (\\S+)", "final-class");
        rule("intf.expected.here", "", "implements-class");
        rule("no.intf.expected.here", "", "extends-interface");
    }

    private static void methods() {
        rule("does.not.override.abstract", "^(\\S+) is not abstract .* method (.+) in (\\S+)$", "must-implement");
        rule("override.weaker.access", "^(\\S+) in \\S+ .*; was (\\S+)$", "weaker-access");
        rule("override.meth.doesnt.throw", "^(\\S+) in \\S+ .* does not throw (\\S+)$", "override-throws");
        rule("override.static", "^(\\S+) in ", "override-static");
        rule("override.meth", "^(\\S+) in (?:.*)overridden method is (\\S+)$", "override-final");
        rule("override.incompatible.ret", "^(\\S+) in ", "override-return");
        rule("method.does.not.override.superclass", "", "nothing-overridden");
        rule("non-static.cant.be.ref", "non-static variable (this|super) ", "enclosing");
        rule("non-static.cant.be.ref", "non-static (?:variable|method) (.+) cannot", "non-static");
        rule("encl.class.required", "", "enclosing");
        String called = "(?:constructor|method) (\\S+) in .*";
        rule("cant.apply.symbol", called + "required: (.+) found: no arguments reason", "arguments-missing");
        rule("cant.apply.symbol", called + "required: no arguments found: (.+) reason", "arguments-not-taken");
        rule("cant.apply.symbol", called + "required: (.+) found: (.+) reason", "arguments");
        rule("cant.apply.symbols", "found for Thread\\([^;]*?(?:->|::)", "thread-lambda");
        rule("cant.apply.symbols", "found for Thread\\(([^()]*)\\)", "no-suitable-thread");
        rule("cant.apply.symbols", "for (\\w+\\([^()]*\\))", "no-suitable");
        rule("cant.apply.symbols", "for (\\w+)\\(", "no-suitable");
    }

    private static void flow() {
        rule(
                "unreported.exception.need.to.catch.or.throw",
                "exception (InterruptedException);",
                "unreported-interrupt");
        rule("unreported.exception.need.to.catch.or.throw", "exception (\\S+);", "unreported");
        rule("unreported.exception.implicit.close", "exception (\\S+);", "unreported");
        rule("unreported.exception.default.constructor", "exception (\\S+) in", "unreported");
        rule("except.never.thrown.in.try", "exception (InterruptedException) is", "never-interrupted");
        rule("except.never.thrown.in.try", "exception (\\S+) is", "never-thrown");
        rule("except.already.caught", "exception (\\S+) has", "already-caught");
        rule("missing.ret.stmt", "", "missing-return");
        rule("unreachable.stmt", "", "unreachable");
        rule("cant.ref.non.effectively.final.var", "from (?:a lambda|an inner)", "effectively-final");
        rule("local.var.accessed.from.icls.needs.final", "", "effectively-final");
        rule("var.might.not.have.been.initialized", "variable (\\S+) might", "not-initialized");
        rule("var.might.already.be.assigned", "variable (\\S+) might", "final-assigned");
        rule("cant.assign.val.to.final.var", "variable (\\S+)$", "final-assigned");
        rule("cant.assign.val.to.var", "variable (\\S+)$", "final-assigned");
        rule("ret.outside.meth", "", "return-outside");
        rule("break.outside.switch.loop", "", "break-outside");
        rule("cont.outside.loop", "", "break-outside");
        rule("limit.string", "", "too-large");
        rule("limit.code", "", "too-large");
    }

    private static void wellKnownNames() {
        imports(
                "java.util",
                "List ArrayList LinkedList Map HashMap TreeMap Set HashSet TreeSet Queue Deque ArrayDeque Arrays "
                        + "Collections Objects Optional Random Scanner Iterator UUID Date");
        imports(
                "java.util.concurrent",
                "CountDownLatch CyclicBarrier Semaphore Phaser Executor ExecutorService Executors TimeUnit Callable "
                        + "Future FutureTask CompletableFuture ExecutionException TimeoutException ThreadFactory "
                        + "BrokenBarrierException BlockingQueue ArrayBlockingQueue LinkedBlockingQueue "
                        + "ConcurrentHashMap ConcurrentLinkedQueue CopyOnWriteArrayList ThreadPoolExecutor "
                        + "ThreadLocalRandom ForkJoinPool Exchanger SynchronousQueue");
        imports("java.util.concurrent.atomic", "AtomicInteger AtomicLong AtomicBoolean AtomicReference LongAdder");
        imports(
                "java.util.concurrent.locks",
                "Lock ReentrantLock Condition ReadWriteLock ReentrantReadWriteLock LockSupport StampedLock");
        imports("java.util.stream", "IntStream Stream Collectors");
        imports("java.util.function", "Supplier Consumer Function Predicate IntConsumer");
        imports("java.io", "IOException PrintStream File BufferedReader InputStreamReader");
        Stream.of("String System Thread Runnable Integer Math Object Exception InterruptedException Override")
                .flatMap(names -> Stream.of(names.split(" ", -1)))
                .forEach(PlainWords::spelling);
        Stream.of("start run join getName setName currentThread sleep println printf print interrupt isAlive setDaemon "
                        + "length size await countDown submit execute shutdown awaitTermination")
                .flatMap(names -> Stream.of(names.split(" ", -1)))
                .forEach(PlainWords::spelling);
        IMPORTS.keySet().forEach(PlainWords::spelling);
    }

    private static void imports(String packageName, String names) {
        for (String name : names.split(" ", -1)) {
            IMPORTS.put(name, packageName + "." + name);
        }
    }

    private static void spelling(String name) {
        SPELLING.put(name.toLowerCase(Locale.ROOT), name);
    }

    private static void rule(String code, String pattern, String key) {
        rule(code, pattern, anywhere -> true, key);
    }

    private static void rule(String code, String pattern, Predicate<Spot> where, String key) {
        RULES.merge(
                "compiler.err." + code,
                List.of(new Rule(Pattern.compile(pattern), where, key)),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }

    /** A name that only lacks its import, or only its capital letters. */
    private static Optional<Message> suggestion(String code, String text) {
        boolean unknown = code.startsWith("compiler.err.cant.resolve");
        if (!unknown && !code.equals("compiler.err.doesnt.exist")) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile(unknown ? "symbol: (\\S+) (\\w+)" : "(package) (\\w+) does")
                .matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String kind = found.group(1);
        String name = found.group(2);
        String full = IMPORTS.get(name);
        if (full != null && (kind.equals("class") || kind.equals("variable"))) {
            return Optional.of(Message.of("compile.missing-import", name, full));
        }
        String right = SPELLING.get(name.toLowerCase(Locale.ROOT));
        if (right == null || right.equals(name) || Character.isUpperCase(right.charAt(0)) == kind.equals("method")) {
            return Optional.empty();
        }
        return Optional.of(Message.of("compile.capitals", name, right));
    }

    /** Punctuation typed with a Chinese keyboard, which looks right and is not. */
    private static Optional<Message> fullWidth(String code, String text, String line) {
        if (!code.equals("compiler.err.illegal.char")) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile("'\\\\u([0-9a-fA-F]{4})'").matcher(text);
        char bad;
        if (found.find()) {
            bad = (char) Integer.parseInt(found.group(1), 16);
        } else {
            Matcher shown = Pattern.compile("'(.)'").matcher(text);
            if (!shown.find()) {
                return Optional.empty();
            }
            bad = shown.group(1).charAt(0);
        }
        boolean wide = (bad >= 0x3000 && bad <= 0x303f)
                || (bad >= 0xff00 && bad <= 0xffef)
                || (bad >= 0x2010 && bad <= 0x203f);
        return wide && line.indexOf(bad) >= 0
                ? Optional.of(Message.of("compile.full-width", String.valueOf(bad)))
                : Optional.empty();
    }

    /** Applies to an error whose text has the pattern, where the source is as it says. */
    private record Rule(Pattern pattern, Predicate<Spot> where, String key) {}
}
