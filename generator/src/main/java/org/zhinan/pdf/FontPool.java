package org.zhinan.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.zhinan.memo.MemoCache;

/**
 * Parsed fonts on loan to one file after another: to parse them takes a good part of the time that a file takes. A parsed font may
 * be used by one thread only, so that there are as many copies as files are made at once.
 */
public final class FontPool {
    private final Queue<Fonts> free = new ConcurrentLinkedQueue<>();
    private final PackFonts own;

    private FontPool(PackFonts own) {
        this.own = own;
    }

    /** The one that earlier builds left, if the memo is kept: the program's fonts, and those of the pack. */
    public static FontPool of(PackFonts own, MemoCache memo) {
        return memo.of(new PoolKey(own), () -> new FontPool(own));
    }

    /** The program's fonts are always the same. */
    private record PoolKey(PackFonts own) implements MemoCache.Key<FontPool> {}

    PackFonts own() {
        return own;
    }

    /** Does work with fonts that nobody else has meanwhile. */
    public <T> T lend(Function<Fonts, T> work) {
        Fonts next = free.poll();
        Fonts fonts = next == null ? new Fonts(own) : next;
        T done = work.apply(fonts);
        free.add(fonts);
        return done;
    }

    /** Lets go of the copies but one: until the next build, which may change a single file, they would fill memory for nothing. */
    public void keepOne() {
        Fonts kept = free.poll();
        free.clear();
        if (kept != null) {
            free.add(kept);
        }
    }

    /** One copy of each font, parsed when it is first asked for. */
    public static final class Fonts {
        private final PackFonts own;
        private final Map<BundledFont, TrueTypeFont> parsed = new EnumMap<>(BundledFont.class);
        private final Map<PackFonts.PackFont, TrueTypeFont> parsedOwn = new HashMap<>();
        private final Map<String, CharacterWidths> widths = new HashMap<>();
        private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

        private Fonts(PackFonts own) {
            this.own = own;
        }

        public TrueTypeFont get(BundledFont font) {
            return parsed.computeIfAbsent(font, BundledFont::parse);
        }

        /** What gives the fonts that are asked for characters which {@link BundledFont#TEXT} lacks, by the names that style sheets call them. */
        public Map<String, Supplier<TrueTypeFont>> fallbacks() {
            Map<String, Supplier<TrueTypeFont>> all = new LinkedHashMap<>();
            all.put(BundledFont.RARE.name(), () -> get(BundledFont.RARE));
            own.fonts()
                    .forEach(font ->
                            all.put(font.family(), () -> parsedOwn.computeIfAbsent(font, PackFonts.PackFont::parse)));
            return all;
        }

        /** Of the font with this name. */
        CharacterWidths widths(String font) {
            return widths.computeIfAbsent(font, each -> new CharacterWidths());
        }

        /** Heights and the like of those that were used: to ask for them does not put a font into a file. */
        FSDefaultCacheStore metrics() {
            return metrics;
        }
    }
}
