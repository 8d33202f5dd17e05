// 作业三：用子类创建线程
class FkThread extends Thread {
    private int i = 0;

    public void run() {
        for (; i < 100; i++) {
            System.out.println(this.getName() + " " + i);
        }
    }
}
