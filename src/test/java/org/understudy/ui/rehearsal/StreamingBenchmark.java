package org.understudy.ui.rehearsal;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.understudy.benchmark.Machine;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.ui.common.Appearance;

/**
 * A long answer arriving at 60 words a second below 200 earlier turns of 20 to 140 words: our conversation with one
 * live bubble, against the obvious one (every turn a wrapped label in a scrolled column), against nothing happening.
 * Prints the share of a core the FX thread used and how late work handed to it began. Arguments: seconds of each.
 * Needs a display.
 */
public final class StreamingBenchmark {
    private static final int PAST = 200;
    private static final int WORDS_A_SECOND = 60;
    private static final int PROBE_MILLIS = 5;

    private record View(String name, Parent nodes, Consumer<String> live) {}

    private StreamingBenchmark() {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        for (int round = 1; round <= 2; round++) {
            measure(onFx(StreamingBenchmark::column), seconds, round);
            measure(onFx(StreamingBenchmark::conversation), seconds, round);
            View still = onFx(StreamingBenchmark::conversation);
            measure(new View("list, nothing arriving", still.nodes(), _ -> {}), seconds, round);
        }
        Platform.exit();
    }

    private static View conversation() {
        Conversation chat = new Conversation();
        chat.getStyleClass().addAll("chat", "edge-to-edge");
        chat.with("Client", _ -> {});
        chat.add(past());
        VBox.setVgrow(chat, Priority.ALWAYS);
        Label live = wrapped();
        VBox zone = new VBox(new HBox(bubble(live)));
        zone.getStyleClass().add("live-zone");
        return new View("list and one live bubble", new VBox(chat, zone), live::setText);
    }

    private static View column() {
        VBox column = new VBox();
        column.getStyleClass().add("chat");
        for (Turn turn : past()) {
            Label label = wrapped();
            label.setText(turn.text());
            column.getChildren().add(new HBox(bubble(label)));
        }
        Label live = wrapped();
        column.getChildren().add(new HBox(bubble(live)));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        return new View("scrolled column (baseline)", scroll, text -> {
            live.setText(text);
            scroll.setVvalue(1);
        });
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private static StackPane bubble(Label label) {
        StackPane bubble = new StackPane(label);
        bubble.getStyleClass().addAll("bubble", "client");
        return bubble;
    }

    private static List<Turn> past() {
        return IntStream.range(0, PAST)
                .mapToObj(i -> Turn.said(
                        i, i % 2 == 0 ? Speaker.COUNSELOR : Speaker.CLIENT, words(20 + i * 37 % 121), Instant.EPOCH))
                .toList();
    }

    private static String words(int count) {
        List<String> some =
                List.of("I", "keep", "thinking", "about", "the", "evening", "when", "nothing", "was", "said");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) words.add(some.get((i * 7 + i / 10) % some.size()));
        return String.join(" ", words);
    }

    private static void measure(View view, int seconds, int round) throws Exception {
        Stage stage = onFx(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(view.nodes(), 820, 700);
            new Appearance().dress(scene);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        Thread.sleep(2500);
        long fx = onFx(() -> Thread.currentThread().threadId());
        var threads = ManagementFactory.getThreadMXBean();
        String[] text = words(seconds * WORDS_A_SECOND).split("(?<= )");
        AnimationTimer typing = onFx(() -> typing(text, view.live()));
        long cpu = threads.getThreadCpuTime(fx);
        long begin = System.nanoTime();
        List<Double> lags = new ArrayList<>();
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            long asked = System.nanoTime();
            CountDownLatch ran = new CountDownLatch(1);
            Platform.runLater(ran::countDown);
            ran.await();
            lags.add((System.nanoTime() - asked) / 1e6);
            Thread.sleep(PROBE_MILLIS);
        }
        double share = (threads.getThreadCpuTime(fx) - cpu) / (double) (System.nanoTime() - begin);
        onFx(() -> {
            typing.stop();
            stage.close();
            return true;
        });
        double[] all = lags.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                "round %d  %-28s FX thread %5.1f %%   lag p50 %5.1f ms, p99 %6.1f, worst %6.1f   load %.1f%n",
                round,
                view.name(),
                share * 100,
                Machine.quantile(all, 0.5),
                Machine.quantile(all, 0.99),
                Machine.quantile(all, 1),
                Machine.load());
    }

    /** Shows what has arrived at 30 frames a second, as the rehearsal does. */
    private static AnimationTimer typing(String[] words, Consumer<String> live) {
        long begin = System.nanoTime();
        AnimationTimer timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (now - last < 1_000_000_000L / 30) return;
                last = now;
                int here = (int) Math.min(words.length, (System.nanoTime() - begin) / 1e9 * WORDS_A_SECOND);
                live.accept(String.join("", Arrays.copyOf(words, here)));
            }
        };
        timer.start();
        return timer;
    }

    private interface Making<T> {
        T make();
    }

    private static <T> T onFx(Making<T> making) throws Exception {
        var made = new java.util.concurrent.CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                made.complete(making.make());
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        return made.get();
    }
}
