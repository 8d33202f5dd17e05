// verdict: none
// twin: DelayQueuePolled
// covers: DelayQueue
// what: take waits until a delay has passed.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class DelayQueueTaken {
    record Reminder(String text, long due) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Reminder> reminders = new DelayQueue<>();
        Thread clock = new Thread(() -> {
            reminders.add(new Reminder("tea is ready", System.nanoTime() + 20_000_000));
        });
        clock.start();
        Reminder reminder = reminders.take();
        System.out.println(reminder.text());
        clock.join();
    }
}
