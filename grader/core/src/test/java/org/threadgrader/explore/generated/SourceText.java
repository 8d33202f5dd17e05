package org.threadgrader.explore.generated;

import java.util.List;
import java.util.stream.Collectors;

/** A {@link SmallModel} as a Java program of one class. */
final class SourceText {
    private static final String INDENT = "    ";

    private final SmallModel model;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int reads;

    private SourceText(SmallModel model) {
        this.model = model;
    }

    static String of(SmallModel model, String className) {
        SourceText source = new SourceText(model);
        source.print(className);
        return source.text.toString();
    }

    private void print(String className) {
        line("import java.util.concurrent.CountDownLatch;");
        line("import java.util.concurrent.locks.ReentrantLock;");
        line("");
        open("public class " + className);
        fields();
        line("");
        open("public static void main(String[] arguments) throws InterruptedException");
        for (int worker = 1; worker < model.threads().size(); worker++) {
            line("Thread worker" + worker + " = new Thread(" + className + "::work" + worker + ");");
        }
        statements(model.threads().get(0));
        close();
        for (int worker = 1; worker < model.threads().size(); worker++) {
            line("");
            work(worker, model.threads().get(worker));
        }
        close();
    }

    private void fields() {
        for (int v = 0; v < model.variables().size(); v++) {
            SmallModel.Variable variable = model.variables().get(v);
            if (variable.isStatic()) {
                line("static " + (variable.isVolatile() ? "volatile " : "") + "int " + name(v) + ";");
            } else {
                line("static final Cell " + SmallModel.variableName(v) + " = new Cell();");
            }
        }
        for (int lock = 0; lock < model.locks().size(); lock++) {
            String type = model.locks().get(lock) == SmallModel.LockType.MONITOR ? "Object" : "ReentrantLock";
            line("static final " + type + " " + SmallModel.lockName(lock) + " = new " + type + "();");
        }
        for (int latch = 0; latch < model.latches().size(); latch++) {
            line("static final CountDownLatch " + SmallModel.latchName(latch) + " = new CountDownLatch("
                    + model.latches().get(latch) + ");");
        }
        if (model.variables().stream().anyMatch(variable -> !variable.isStatic())) {
            line("");
            open("static final class Cell");
            line("int value;");
            line("volatile int shown;");
            close();
        }
    }

    private void work(int worker, List<Statement> statements) {
        open("static void work" + worker + "()");
        if (waits(statements)) {
            open("try");
            statements(statements);
            turn("catch (InterruptedException e)");
            line("throw new IllegalStateException(e);");
            close();
        } else {
            statements(statements);
        }
        close();
    }

    private static boolean waits(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement -> statement instanceof Statement.Await
                        || statement instanceof Statement.Guarded guarded && waits(guarded.body())
                        || statement instanceof Statement.When when && waits(when.body()));
    }

    private String name(int variable) {
        SmallModel.Variable declared = model.variables().get(variable);
        String name = SmallModel.variableName(variable);
        if (declared.isStatic()) {
            return name;
        }
        return name + (declared.isVolatile() ? ".shown" : ".value");
    }

    private void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Read read) {
            reads++;
            line("int seen" + reads + " = " + name(read.variable()) + ";");
        } else if (statement instanceof Statement.Write write) {
            line(name(write.variable()) + " = 1;");
        } else if (statement instanceof Statement.Increment increment) {
            line(name(increment.variable()) + "++;");
        } else if (statement instanceof Statement.When when) {
            open("if (" + name(when.variable()) + " != 0)");
            statements(when.body());
            close();
        } else if (statement instanceof Statement.Guarded guarded) {
            guarded(guarded);
        } else if (statement instanceof Statement.CountDown countDown) {
            line(SmallModel.latchName(countDown.latch()) + ".countDown();");
        } else if (statement instanceof Statement.Await await) {
            line(SmallModel.latchName(await.latch()) + ".await();");
        } else if (statement instanceof Statement.Start start) {
            line("worker" + start.worker() + ".start();");
        } else if (statement instanceof Statement.Join join) {
            line("worker" + join.worker() + ".join();");
        }
    }

    private void guarded(Statement.Guarded guarded) {
        String lock = SmallModel.lockName(guarded.lock());
        if (model.locks().get(guarded.lock()) == SmallModel.LockType.MONITOR) {
            open("synchronized (" + lock + ")");
            statements(guarded.body());
            close();
        } else {
            line(lock + ".lock();");
            open("try");
            statements(guarded.body());
            turn("finally");
            line(lock + ".unlock();");
            close();
        }
    }

    private void open(String head) {
        line(head + " {");
        depth++;
    }

    private void turn(String head) {
        depth--;
        line("} " + head + " {");
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String content) {
        text.append(content.isEmpty() ? "" : INDENT.repeat(depth))
                .append(content)
                .append('\n');
    }

    /** The text with line numbers, which findings name. */
    static String numbered(String source) {
        int[] number = {0};
        return source.lines()
                .map(line -> String.format("%3d  %s", ++number[0], line))
                .collect(Collectors.joining("\n"));
    }
}
