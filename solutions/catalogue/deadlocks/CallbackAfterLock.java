// verdict: none
// twin: CallbackUnderLock
// covers: synchronized block, listener
// what: The model calls its listener when it has given its lock back.
public class CallbackAfterLock {
    static class Model {
        private final View view;
        private int value;

        Model(View view) {
            this.view = view;
        }

        void change(int newValue) {
            synchronized (this) {
                value = newValue;
            }
            view.show(newValue);
        }

        synchronized int value() {
            return value;
        }
    }

    static class View {
        private int shown;

        synchronized void show(int value) {
            shown = value;
        }

        synchronized void refresh(Model model) {
            shown = model.value();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        View view = new View();
        Model model = new Model(view);
        Thread sensor = new Thread(() -> model.change(7));
        Thread painter = new Thread(() -> view.refresh(model));
        sensor.start();
        painter.start();
        sensor.join();
        painter.join();
        System.out.println("shown " + view.shown);
    }
}
