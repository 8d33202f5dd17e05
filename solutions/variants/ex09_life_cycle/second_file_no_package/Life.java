import java.util.ArrayList;
import java.util.List;

class Life extends Thread {
    private final List<State> states = new ArrayList<>();

    Life(Runnable task) {
        super(task, "life");
    }

    void look() {
        states.add(getState());
    }

    List<State> states() {
        return states;
    }
}
