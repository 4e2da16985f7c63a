package org.zhinan.importer.source.common;

import java.nio.file.Path;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;

/** Files that are not read, each with what the editor can do. */
public final class SourceFileRefusals {
    private static final Bilingual SAVE_AS_DOCX = Message.of(
            "请用办公软件（WPS、Word、LibreOffice）打开，另存为DOCX或ODT，再导入",
            "Open it in an office program (WPS, Word, LibreOffice), save it as DOCX or ODT, and import that");

    private SourceFileRefusals() {}

    public static ProblemsException oldOffice(Path file) {
        return SourceBytes.problem(
                file,
                Message.of(
                        "这是旧格式的办公文件（.doc、.wps等），不能直接读取",
                        "this is an office file of an old format (.doc, .wps), which cannot be read"),
                SAVE_AS_DOCX);
    }

    public static ProblemsException locked(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("文件有密码保护，无法读取", "the file is locked with a password"),
                Message.of(
                        "请用办公软件打开，去掉密码后另存，再导入",
                        "Open it in the office program, save it without the password, and import that"));
    }

    public static ProblemsException rtf(Path file) {
        return SourceBytes.problem(
                file, Message.of("这是RTF文件，不能直接读取", "this is an RTF file, which cannot be read"), SAVE_AS_DOCX);
    }

    public static ProblemsException wordXml(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这是XML格式的办公文件，不能直接读取", "this is an office file as plain XML, which cannot be read"),
                SAVE_AS_DOCX);
    }

    public static ProblemsException pdf(Path file) {
        return SourceBytes.problem(
                file,
                Message.of(
                        "这是PDF文件：其中只有文字的位置，没有段落",
                        "this is a PDF file: it holds where letters stand, and no paragraphs"),
                Message.of(
                        "请向发文单位索取DOCX，或从PDF复制文字，存为UTF-8纯文本（.txt）后导入，并逐段核对",
                        "Ask the issuer for the DOCX, or copy the text out of the PDF into a plain text file (.txt, UTF-8),"
                                + " import that, and compare each paragraph"));
    }

    public static ProblemsException picture(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这是图片，没有文字", "this is a picture and has no text"),
                Message.of("请使用文字版的文件", "Use a file that has the text"));
    }

    public static ProblemsException otherOffice(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这是表格或演示文稿，不是文字文档", "this is a spreadsheet or a presentation, no text document"),
                Message.of(
                        "请把公文的文字存为DOCX、ODT或纯文本，再导入",
                        "Save the text of the document as DOCX, ODT or plain text, and import that"));
    }

    public static ProblemsException otherZip(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这是压缩包，其中没有文字文档", "this is a ZIP file and no text document"),
                Message.of("请先解压，再导入其中的一份公文", "Unpack it, and import one of the documents in it"));
    }

    public static ProblemsException broken(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("文件已损坏，或不是其名称所说的格式", "the file is broken, or is not of the format that its name says"),
                Message.of(
                        "请用办公软件打开，另存为新的DOCX，再导入；打不开时请重新获取文件",
                        "Open it in the office program, save it as a new DOCX, and import that; if it does not open, get the"
                                + " file again"));
    }

    public static ProblemsException tooBig(Path file) {
        return SourceBytes.problem(
                file,
                Message.of(
                        "文件展开后过大或嵌套过深，不像一份公文，已停止读取",
                        "unpacked, the file is too big or nested too deep for an official text; reading was ended"),
                Message.of(
                        "请只把公文的文字复制到新的文档中，再导入", "Copy only the text of the document into a new file, and import that"));
    }

    public static ProblemsException webArchive(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这是网页归档（.mht），不能直接读取", "this is a web archive (.mht), which cannot be read"),
                Message.of(
                        "请在浏览器中另存网页，保存类型选仅HTML，再导入",
                        "Save the page in the browser with the type HTML only, and import that"));
    }

    public static ProblemsException empty(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("文件中没有文字", "the file has no text"),
                Message.of("请检查是否选对了文件", "Check that it is the right file"));
    }

    public static ProblemsException unknown(Path file) {
        return SourceBytes.problem(
                file,
                Message.of("这不是UTF-8或GB18030编码的文本", "this is no text in UTF-8 or GB18030"),
                Message.of(
                        "请用原来的程序打开，以UTF-8编码另存为纯文本（.txt）",
                        "Open it in the program it comes from, and save it as plain text (.txt) with the encoding UTF-8"));
    }
}
