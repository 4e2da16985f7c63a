package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Keyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.form.filled.FormChecks;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;
import org.zhinan.testing.RealContent;

/** The PDF forms as somebody fills them in with Chromium's viewer. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class FormPdfTest {
    /** The last one is of level 2 of GB 2312. */
    private static final String APPLICANT = "杨凌示范区智能装备有限公司鑫";

    private static final String LINES = "1.生产作业—人机协同作业—“多机协同”加工 A&B\n2.生产作业—人机协同作业—检测";

    @TempDir
    Path folder;

    static Stream<String> languages() {
        return FullRun.orFirst(1, Stream.of("zh", "en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void chineseThatIsTypedIsKeptAndShownInTheFontOfTheFile(String language, Chromium chromium) throws IOException {
        byte[] saved = filled(chromium, "2024/forms/recommendation-summary." + language + ".pdf", keyboard -> {
            keyboard.next("杨凌示范区");
            keyboard.next(APPLICANT);
            keyboard.next("卓越级智能工厂");
            keyboard.next(LINES);
            keyboard.next("王小明");
            keyboard.next("13800138000");
        });
        try (PDDocument file = Loader.loadPDF(saved)) {
            assertThat(value(file, "stamp")).isEqualTo("杨凌示范区");
            assertThat(value(file, "row_1_applicant")).isEqualTo(APPLICANT);
            assertThat(value(file, "row_1_project")).isEqualTo("卓越级智能工厂");
            assertThat(value(file, "row_1_scenarios").replaceAll("\r\n?", "\n")).isEqualTo(LINES);
            assertThat(value(file, "row_1_contact")).isEqualTo("王小明");
            assertThat(value(file, "row_1_mobile")).isEqualTo("13800138000");
            assertThat(ElementText.dense(shown(file, "row_1_applicant"))).contains(APPLICANT);
            assertThat(ElementText.dense(shown(file, "row_1_scenarios"))).contains(ElementText.dense(LINES));
        }
        Path returned = Files.write(folder.resolve("returned.pdf"), saved);
        FormEditions editions = FormEditions.of(RealContent.library());
        assertThat(new FormChecks(editions).check(List.of(returned)))
                .as("what comes back is read as it is shown")
                .isEmpty();
        assertThat(FormReader.read(returned, editions).unit()).isEqualTo("杨凌示范区");
        assertThat(FormReader.read(returned, editions).begun())
                .singleElement()
                .satisfies(row -> assertThat(row.cell("scenarios").text()).isEqualTo(LINES));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMaterialIsTicked(String language, Chromium chromium) throws IOException {
        String path = "2024/forms/application-materials." + language + ".pdf";
        PDRectangle box;
        try (PDDocument file = Loader.loadPDF(Site.plain().root().resolve(path).toFile())) {
            box = field(file, "row_2_ready").getWidgets().get(0).getRectangle();
        }
        byte[] saved;
        try (PageVisit visit = chromium.visitWithViewer(Way.FILE)) {
            Frame viewer = open(visit, path);
            click(visit, viewer, box);
            saved = saved(viewer);
        }
        try (PDDocument file = Loader.loadPDF(saved)) {
            assertThat(value(file, "row_1_ready")).isEqualTo("Off");
            assertThat(value(file, "row_2_ready")).isEqualTo("Yes");
        }
    }

    /** Clicks into the middle of a place on the first page, which is upright. */
    private static void click(PageVisit visit, Frame viewer, PDRectangle at) {
        List<?> page = (List<?>) viewer.evaluate("""
                () => {
                  const viewer = document.querySelector('pdf-viewer');
                  const page = viewer.viewport_.getPageScreenRect(0);
                  const within = viewer.shadowRoot.querySelector('#scroller').getBoundingClientRect();
                  return [within.x + page.x, within.y + page.y, page.width].map(String);
                }""");
        double scale = Double.parseDouble((String) page.get(2)) / PDRectangle.A4.getWidth();
        double right = (at.getLowerLeftX() + at.getUpperRightX()) / 2;
        double down = PDRectangle.A4.getHeight() - (at.getLowerLeftY() + at.getUpperRightY()) / 2;
        visit.page()
                .mouse()
                .click(
                        Double.parseDouble((String) page.get(0)) + right * scale,
                        Double.parseDouble((String) page.get(1)) + down * scale);
    }

    /** A keyboard whose keys have been handled when it returns: text overtakes a key that is on its way to the viewer. */
    private record ViewerKeyboard(Keyboard keyboard, Frame viewer) {
        static ViewerKeyboard of(PageVisit visit, Frame viewer) {
            viewer.evaluate("""
                    () => {
                      globalThis.handledKeys = 0;
                      document.querySelector('pdf-viewer').currentController.getEventTarget().addEventListener(
                          'PluginControllerEventType.PLUGIN_MESSAGE',
                          event => { handledKeys += event.detail.type === 'sendKeyEvent' ? 1 : 0; });
                    }""");
            return new ViewerKeyboard(visit.page().keyboard(), viewer);
        }

        void next(String text) {
            press("Tab");
            for (String line : text.split("(?<=\n)")) {
                keyboard.insertText(line.strip());
                if (line.endsWith("\n")) {
                    press("Enter");
                }
            }
        }

        void press(String key) {
            Object before = viewer.evaluate("() => handledKeys");
            keyboard.press(key);
            viewer.waitForFunction("before => handledKeys > before", before);
        }
    }

    private static byte[] filled(Chromium chromium, String path, Consumer<ViewerKeyboard> reader) {
        try (PageVisit visit = chromium.visitWithViewer(Way.FILE)) {
            Frame viewer = open(visit, path);
            // The margin of the page: nothing stands there, and the keyboard is the page's from now on.
            visit.page().mouse().click(visit.page().viewportSize().width / 2.0, 90);
            ViewerKeyboard keyboard = ViewerKeyboard.of(visit, viewer);
            reader.accept(keyboard);
            keyboard.press("Tab");
            return saved(viewer);
        }
    }

    private static Frame open(PageVisit visit, String path) {
        visit.open(path);
        visit.page().waitForCondition(() -> viewer(visit).size() == 1);
        Frame viewer = viewer(visit).get(0);
        viewer.waitForFunction("() => document.querySelector('pdf-viewer')?.loadState_ === 'success'");
        return viewer;
    }

    /** The file as the viewer saves it with the changes. */
    private static byte[] saved(Frame viewer) {
        Object saved = viewer.evaluate("""
                async () => {
                  const file = await document.querySelector('pdf-viewer').currentController.save('EDITED');
                  const bytes = new Uint8Array(file.dataToSave);
                  let text = '';
                  for (let i = 0; i < bytes.length; i += 8192) {
                    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
                  }
                  return btoa(text);
                }""");
        return Base64.getDecoder().decode((String) saved);
    }

    private static List<Frame> viewer(PageVisit visit) {
        return visit.page().frames().stream()
                .filter(frame -> frame.url().startsWith("chrome-extension:"))
                .toList();
    }

    /** The text of the file with what the field shows, provided that it needs no font of the machine's. */
    private static String shown(PDDocument file, String name) throws IOException {
        PDAppearanceStream appearance = field(file, name).getWidgets().get(0).getNormalAppearanceStream();
        List<Object> drawing = new PDFStreamParser(appearance).parse();
        for (int i = 2; i < drawing.size(); i++) {
            if (drawing.get(i) instanceof Operator operator
                    && operator.getName().equals("Tf")) {
                COSName font = (COSName) drawing.get(i - 2);
                assertThat(appearance.getResources().getFont(font).isEmbedded())
                        .as(font.getName())
                        .isTrue();
            }
        }
        // The text of a page is read without its fields: flattened, they are part of it.
        file.getDocumentCatalog().getAcroForm().flatten(List.of(field(file, name)), false);
        return new PDFTextStripper().getText(file);
    }

    private static String value(PDDocument file, String name) {
        return field(file, name).getValueAsString();
    }

    private static PDField field(PDDocument file, String name) {
        return file.getDocumentCatalog().getAcroForm().getField(name);
    }
}
