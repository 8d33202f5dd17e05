package ex04_repair;

public class RepairThread extends Thread {
    RepairThread(Runnable work) {
        super(work);
    }

    @Override
    public void run() {
        super.run();
    }
}
