package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which one edge is taken out of a right {@link SmallModel}. Some removals do no harm, as another edge keeps
 * the order: those are the near misses.
 */
enum Removal {
    /** A block loses its lock. */
    LOCK {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return block.get(i) instanceof Statement.Guarded guarded
                    ? Optional.of(replaced(block, i, 1, guarded.body()))
                    : Optional.empty();
        }
    },
    /** A block takes another lock. */
    OTHER_LOCK {
        @Override
        List<SmallModel> of(SmallModel model) {
            return model.locks().size() < 2 ? List.of() : super.of(model);
        }

        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return block.get(i) instanceof Statement.Guarded guarded
                    ? Optional.of(replaced(
                            block, i, 1, List.of(new Statement.Guarded(guarded.lock() == 0 ? 1 : 0, guarded.body()))))
                    : Optional.empty();
        }
    },
    /** Two locks, one taken directly in the other, are taken the other way round. */
    NESTING {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            if (!(block.get(i) instanceof Statement.Guarded outer)) {
                return Optional.empty();
            }
            for (int inner = 0; inner < outer.body().size(); inner++) {
                if (outer.body().get(inner) instanceof Statement.Guarded nested && nested.lock() != outer.lock()) {
                    List<Statement> body = replaced(
                            outer.body(), inner, 1, List.of(new Statement.Guarded(outer.lock(), nested.body())));
                    return Optional.of(replaced(block, i, 1, List.of(new Statement.Guarded(nested.lock(), body))));
                }
            }
            return Optional.empty();
        }
    },
    /** Main does not join a worker. */
    JOIN {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return block.get(i) instanceof Statement.Join
                    ? Optional.of(replaced(block, i, 1, List.of()))
                    : Optional.empty();
        }
    },
    /** A latch is counted down once less. */
    COUNT_DOWN {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return block.get(i) instanceof Statement.CountDown
                    ? Optional.of(replaced(block, i, 1, List.of()))
                    : Optional.empty();
        }
    },
    /** Nobody waits at one place any more. */
    AWAIT {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return block.get(i) instanceof Statement.Await
                    ? Optional.of(replaced(block, i, 1, List.of()))
                    : Optional.empty();
        }
    },
    /** A signal is given, or a worker started, one statement too early. */
    TOO_EARLY {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            boolean signal = block.get(i) instanceof Statement.CountDown
                    || block.get(i) instanceof Statement.Write
                    || block.get(i) instanceof Statement.Start;
            return signal && i > 0 && isAccess(block.get(i - 1))
                    ? Optional.of(replaced(block, i - 1, 2, List.of(block.get(i), block.get(i - 1))))
                    : Optional.empty();
        }
    },
    /** A latch is awaited, or a worker joined, one statement too late. */
    TOO_LATE {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            boolean wait = block.get(i) instanceof Statement.Await || block.get(i) instanceof Statement.Join;
            return wait && i + 1 < block.size() && isAccess(block.get(i + 1))
                    ? Optional.of(replaced(block, i, 2, List.of(block.get(i + 1), block.get(i))))
                    : Optional.empty();
        }
    },
    /** A lock is given up only after the wait that follows. */
    UNLOCK {
        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            if (i + 1 == block.size() || !(block.get(i) instanceof Statement.Guarded guarded)) {
                return Optional.empty();
            }
            Statement next = block.get(i + 1);
            if (!(next instanceof Statement.Await || next instanceof Statement.Join)) {
                return Optional.empty();
            }
            List<Statement> body = new ArrayList<>(guarded.body());
            body.add(next);
            return Optional.of(replaced(block, i, 2, List.of(new Statement.Guarded(guarded.lock(), body))));
        }
    },
    /** A volatile field is counted up where it was set. */
    SINGLE_STEP {
        @Override
        List<SmallModel> of(SmallModel model) {
            List<SmallModel> made = new ArrayList<>();
            for (int variable = 0; variable < model.variables().size(); variable++) {
                if (model.variables().get(variable).isVolatile()) {
                    SmallModel counted = model;
                    for (int thread = 0; thread < model.threads().size(); thread++) {
                        counted = counted.with(thread, counted(model.threads().get(thread), variable));
                    }
                    made.add(counted);
                }
            }
            return made;
        }

        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return Optional.empty();
        }

        private static List<Statement> counted(List<Statement> block, int variable) {
            List<Statement> made = new ArrayList<>();
            for (Statement statement : block) {
                if (statement instanceof Statement.Write write && write.variable() == variable) {
                    made.add(new Statement.Increment(variable));
                } else if (statement instanceof Statement.Guarded guarded) {
                    made.add(new Statement.Guarded(guarded.lock(), counted(guarded.body(), variable)));
                } else if (statement instanceof Statement.When when) {
                    made.add(new Statement.When(when.variable(), counted(when.body(), variable)));
                } else {
                    made.add(statement);
                }
            }
            return made;
        }
    },
    /** A field is no longer volatile. */
    VOLATILE {
        @Override
        List<SmallModel> of(SmallModel model) {
            List<SmallModel> made = new ArrayList<>();
            for (int variable = 0; variable < model.variables().size(); variable++) {
                SmallModel.Variable declared = model.variables().get(variable);
                if (declared.isVolatile()) {
                    made.add(model.with(variable, new SmallModel.Variable(declared.isStatic(), false)));
                }
            }
            return made;
        }

        @Override
        Optional<List<Statement>> at(List<Statement> block, int i) {
            return Optional.empty();
        }
    };

    /** How often it is taken, beside the others; what makes deadlocks is possible in fewer programs. */
    int weight() {
        return this == NESTING || this == COUNT_DOWN || this == UNLOCK || this == SINGLE_STEP ? 3 : 1;
    }

    /** All models that one removal of this sort makes of a model. */
    List<SmallModel> of(SmallModel model) {
        List<SmallModel> made = new ArrayList<>();
        for (int thread = 0; thread < model.threads().size(); thread++) {
            for (List<Statement> statements : everywhere(model.threads().get(thread))) {
                made.add(model.with(thread, statements));
            }
        }
        return made;
    }

    /** The block after the removal at one statement of it, where there is such an edge. */
    abstract Optional<List<Statement>> at(List<Statement> block, int i);

    private List<List<Statement>> everywhere(List<Statement> block) {
        List<List<Statement>> made = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            at(block, i).ifPresent(made::add);
            Statement statement = block.get(i);
            if (statement instanceof Statement.Guarded guarded) {
                for (List<Statement> body : everywhere(guarded.body())) {
                    made.add(replaced(block, i, 1, List.of(new Statement.Guarded(guarded.lock(), body))));
                }
            } else if (statement instanceof Statement.When when) {
                for (List<Statement> body : everywhere(when.body())) {
                    made.add(replaced(block, i, 1, List.of(new Statement.When(when.variable(), body))));
                }
            }
        }
        return made;
    }

    private static boolean isAccess(Statement statement) {
        return statement instanceof Statement.Read
                || statement instanceof Statement.Write
                || statement instanceof Statement.Increment;
    }

    private static List<Statement> replaced(List<Statement> block, int first, int count, List<Statement> by) {
        List<Statement> made = new ArrayList<>(block.subList(0, first));
        made.addAll(by);
        made.addAll(block.subList(first + count, block.size()));
        return made;
    }
}
