package org.threadgrader.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives the methods of a {@link Program} class what they ask for, where there is anything to judge by. */
final class CheckExtension implements ParameterResolver, BeforeTestExecutionCallback, InvocationInterceptor {
    /** The reason where an assertion knows none of its own. */
    private static final String REASON = "not-as-asserted";

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Benches.STORE);

    /** Not while parameters are resolved: what is thrown there arrives wrapped up. */
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        bench(context).blindSpot().ifPresent(reason -> {
            throw new Inconclusive(reason);
        });
    }

    /** A check of every schedule is called again for each run; any other once. */
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        Method method = called.getExecutable();
        EverySchedule asked = method.getAnnotation(EverySchedule.class);
        if (asked == null) {
            try {
                invocation.proceed();
            } catch (Throwable thrown) {
                throw Answer.of(thrown, REASON, shown(called.getArguments()));
            }
            return;
        }
        if (!List.of(method.getParameterTypes()).equals(List.of(Run.class))) {
            throw new IllegalStateException("a check of every schedule asks for one Run: " + method);
        }
        invocation.skip();
        method.setAccessible(true);
        Object checks = context.getRequiredTestInstance();
        new EachSchedule(bench(context), asked, run -> call(method, checks, run)).judge();
    }

    private static void call(Method method, Object checks, Run run) throws Throwable {
        try {
            method.invoke(checks, run);
        } catch (InvocationTargetException thrown) {
            throw Answer.of(thrown.getTargetException(), EachSchedule.REASON, List.of(run));
        }
    }

    /** The runs that the method was given. */
    private static List<Run> shown(List<Object> arguments) {
        List<Run> shown = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Run run) {
                shown.add(run);
            } else if (argument instanceof Experiments experiments) {
                shown.addAll(experiments.shown());
            } else if (argument instanceof LiveRun live) {
                live.shown().ifPresent(shown::add);
            }
        }
        return shown;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Run.class || type == Experiments.class || type == LiveRun.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Bench bench = bench(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Run.class) {
            return bench.run0();
        }
        if (type == Experiments.class) {
            return new Experiments(bench);
        }
        LiveRun live = new LiveRun(bench);
        // Closed by JUnit when the check is over, whatever came of it.
        context.getStore(NAMESPACE).put(live, (AutoCloseable) live::close);
        return live;
    }

    /** The bench of the check's scenario. */
    private static Bench bench(ExtensionContext context) {
        Optional<Check> check = context.getTestMethod().map(method -> method.getAnnotation(Check.class));
        return benches(context).of(Scenario.of(context.getRequiredTestClass(), check));
    }

    /** What the judge offers, or this class path's program where the checks run in an IDE or under Surefire. */
    private static Benches benches(ExtensionContext context) {
        @Nullable
        Benches judged =
                context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(Benches.KEY, Benches.class);
        if (judged != null) {
            return judged;
        }
        Program program = context.getRequiredTestClass().getAnnotation(Program.class);
        if (program == null) {
            throw new ParameterResolutionException("a class of checks is marked @Program");
        }
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(program.value(), name -> ClassPathBench.open(name, context), ClassPathBench.class)
                .benches();
    }
}
