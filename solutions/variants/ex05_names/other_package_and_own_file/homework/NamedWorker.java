package homework;

class NamedWorker extends Thread {
    private final Runnable work;

    public NamedWorker(String name, Runnable work) {
        this.work = work;
        setName(name);
    }

    @Override
    public void run() {
        work.run();
    }
}
