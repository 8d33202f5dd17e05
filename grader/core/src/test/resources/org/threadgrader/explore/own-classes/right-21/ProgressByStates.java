import java.time.*; import java.util.stream.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    record Job(String name, Future<Integer> f) {}

    public static void main(String[] args) throws Exception {
        var partial = new int[3];
        try (var exec = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = IntStream.range(0, 3).mapToObj(i -> new Job("j" + i, exec.submit(() -> partial[i] = i * i))).toList();
            var open = new ArrayList<>(jobs);
            int sum = 0;
            while (!open.isEmpty()) {
                for (var it = open.iterator(); it.hasNext(); ) {
                    Job j = it.next();
                    if (j.f().state() == Future.State.SUCCESS) {
                        sum += j.f().resultNow();
                        it.remove();
                    }
                }
                Thread.sleep(Duration.ofMillis(1));
            }
            if (sum != 5) throw new AssertionError(sum);
            if (IntStream.of(partial).sum() != 5) throw new AssertionError();
        }
    }
}
