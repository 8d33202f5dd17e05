// attack: timers, whose threads are not under control
// poses-as: ex02
// expected: open 0
// stopped-by: portable
// slow: a clock has to end it
import java.util.Timer;
import java.util.TimerTask;

public class ByConstructor {
    public static void main(String[] args) {
        for (int i = 0; i < 64; i++) {
            new Timer().schedule(new TimerTask() {
                @Override
                public void run() {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
            }, 0);
        }
    }
}
