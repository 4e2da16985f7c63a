package org.zhinan.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhinan.BuildProgress;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What a build is at, on the last line of a terminal, for a build that takes longer than two seconds; gone when it ends. */
final class ProgressLine implements BuildProgress, AutoCloseable {
    /** Set by the launcher, which knows whether what is printed as an error is read by a person: Java does not. */
    private static final String TERMINAL = "zhinan.terminal";

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final String CLEAR = "\r\u001b[K";
    private static final Map<String, Bilingual> STAGES = Map.of(
            "library", Message.of("读取内容", "Reading the content"),
            "forms", Message.of("制作表格", "Making the forms"),
            "data", Message.of("导出数据", "Exporting the data"),
            "pdf", Message.of("制作PDF", "Making the PDFs"),
            "pages", Message.of("编排页面", "Laying out the pages"),
            "bake", Message.of("生成页面", "Rendering the pages"),
            "search", Message.of("制作检索", "Making the search"),
            "publish", Message.of("发布", "Publishing"));

    private final PrintStream out;
    private final Language language;
    private final Optional<ScheduledExecutorService> timer;
    private final Set<String> stages = new LinkedHashSet<>();
    private final AtomicInteger done = new AtomicInteger();
    private int all;
    private long since;
    private boolean shown;

    private ProgressLine(PrintStream out, Language language, Optional<ScheduledExecutorService> timer) {
        this.out = out;
        this.language = language;
        this.timer = timer;
    }

    /** One that stays quiet where nobody would see it. */
    static ProgressLine of(Language language) {
        return Boolean.getBoolean(TERMINAL)
                ? of(System.err, language, QUIET, EVERY)
                : new ProgressLine(System.err, language, Optional.empty());
    }

    /**
     * One that is written.
     *
     * @param quiet how long nothing is told
     * @param every how long each line stands
     */
    static ProgressLine of(PrintStream out, Language language, Duration quiet, Duration every) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
        ProgressLine line = new ProgressLine(out, language, Optional.of(timer));
        timer.scheduleAtFixedRate(line::show, quiet.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return line;
    }

    @Override
    public synchronized void begin(String stage) {
        stages.add(stage);
    }

    @Override
    public synchronized void end(String stage) {
        stages.remove(stage);
    }

    @Override
    public synchronized void pages(int number) {
        all = number;
        since = System.nanoTime();
    }

    @Override
    public void page() {
        done.incrementAndGet();
    }

    private synchronized void show() {
        // Pages are the longest, and what can be counted.
        Optional<String> stage = stages.contains("bake") && all > 0
                ? Optional.of("bake")
                : stages.stream().reduce((before, last) -> last);
        stage.ifPresent(name -> {
            out.print(CLEAR + text(name));
            out.flush();
            shown = true;
        });
    }

    private String text(String stage) {
        Bilingual name = STAGES.getOrDefault(stage, Message.of(stage, stage));
        if (!stage.equals("bake") || all == 0) {
            return name.in(language) + (language == Language.ZH ? "……" : " …");
        }
        int now = done.get();
        String pages = language == Language.ZH
                ? String.format(Locale.ROOT, "%s：%,d/%,d", name.zh(), now, all)
                : String.format(Locale.ROOT, "%s: %,d of %,d", name.en(), now, all);
        return now == 0 ? pages : pages + left((System.nanoTime() - since) / 1e9 / now * (all - now));
    }

    private String left(double seconds) {
        long whole = Math.round(seconds);
        if (language == Language.ZH) {
            return whole < 60 ? "，约剩" + whole + "秒" : "，约剩" + (whole + 30) / 60 + "分钟";
        }
        return whole < 60 ? ", about " + whole + " s left" : ", about " + (whole + 30) / 60 + " min left";
    }

    /** Nothing of it stays on the terminal. */
    @Override
    public void close() {
        timer.ifPresent(ScheduledExecutorService::shutdownNow);
        synchronized (this) {
            if (shown) {
                out.print(CLEAR);
                out.flush();
            }
            shown = false;
        }
    }
}
