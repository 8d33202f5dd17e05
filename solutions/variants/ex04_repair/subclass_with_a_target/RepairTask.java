package ex04_repair;

class RepairTask implements Runnable {
    private int counter;

    @Override
    public void run() {
        while (counter < 100) {
            System.out.println(Thread.currentThread().getName() + " " + counter);
            counter++;
        }
    }
}
