package org.zhinan.form.filled.refusal;

import java.util.Arrays;
import java.util.List;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.UntrustedTextSanitizer;

/** Why a file is refused as a whole, and what to do about it. */
public enum FileRefusalReason {
    NOT_A_FILE("不是可读取的文件", "it is not a file that can be read", "请检查文件名", "Check the file name"),
    TOO_BIG(
            "文件过大，填好的表格远小于此",
            "it is far bigger than a filled form can be",
            "请重新下载空白表格填写",
            "Fill in a freshly downloaded blank"),
    NO_FORM_FILE(
            "不是XLSX、DOCX或PDF文件", "it is not an XLSX, DOCX or PDF file", "请另存为XLSX或DOCX格式", "Save it as XLSX or DOCX"),
    PDF_IN_BROWSER(
            "本页不读PDF",
            "PDF files are not read on this page",
            "请填报单位改报XLSX或DOCX，或用命令行forms collect汇总",
            "Ask the sender for XLSX or DOCX, or collect it with forms collect on the command line"),
    PDF_FLAT(
            "这个PDF没有可填写的表单（可能是扫描件，或是打印、导出得到的）",
            "this PDF has no fields to fill in: it may be a scan, or have been printed or exported",
            "请在本站的PDF表格中填写后直接保存，或改报XLSX、DOCX",
            "Fill in the PDF form of this site and save it as it is, or use XLSX or DOCX"),
    PDF_ENCRYPTED(
            "PDF有密码或权限限制",
            "the PDF has a password or restricted permissions",
            "请填报单位去掉密码后重新报送",
            "Ask the sender for it without a password"),
    PDF_ACTIVE(
            "PDF含有脚本、动作或附件，所显示的内容会变",
            "the PDF contains scripts, actions or attachments, so that what it shows may change",
            "请在本站的PDF表格中填写后直接保存；不认识发件人的，请勿打开",
            "Fill in the PDF form of this site and save it as it is; from a stranger, do not open it"),
    ENCRYPTED(
            "文件有密码，或是旧版XLS、DOC格式",
            "it has a password or is in the old XLS or DOC format",
            "请去掉密码，另存为XLSX或DOCX格式",
            "Remove the password and save it as XLSX or DOCX"),
    DAMAGED("文件已损坏", "it is damaged", "请重新保存或重新索取", "Save it again or ask for it again"),
    MACROS("文件含有宏", "it contains macros", "请另存为不含宏的XLSX或DOCX格式", "Save it as XLSX or DOCX without macros"),
    EXTERNAL(
            "文件链接到其他文件或数据源",
            "it links to other files or data sources",
            "请断开链接，只保留数值",
            "Break the links and keep the values"),
    DOCTYPE(
            "文件含有文档类型声明，办公软件不会这样保存",
            "it declares a document type, which no office program does",
            "请勿打开，重新索取",
            "Do not open it, and ask for it again"),
    TOO_MUCH(
            "文件展开后的内容远多于一张填好的表格",
            "it unpacks to far more than a filled form can hold",
            "请只保留填写的行，或在新下载的空白表格上填写；不认识发件人的，请勿打开",
            "Keep only the rows that are filled in, or fill in a fresh blank; from a stranger, do not open it"),
    NOT_THE_FORM(
            "不是在本站空白表格上填写的",
            "it was not made from the blank table of this site",
            "请在本站下载的空白表格上填写",
            "Fill in the blank that this site offers"),
    ANOTHER_FORM("与第一个文件不是同一种表", "it is of another form than the first file", "请分别汇总", "Collect them separately"),
    UNKNOWN_EDITION(
            "这是年度版“{0}”的表格，内容中没有该年度版",
            "it is a form of edition '{0}', which the content has not", "现有年度版：{1}", "There is: {1}"),
    UNKNOWN_CALL(
            "这是申报通知“{0}”的表格，年度版“{1}”没有该申报通知",
            "it is a form of call '{0}', which edition '{1}' has not", "该年度版现有申报通知：{2}", "That edition has: {2}"),
    ANOTHER_EDITION(
            "这是年度版“{0}”的表格，不是年度版“{1}”的",
            "it is a form of edition '{0}', not of edition '{1}'", "请分别处理", "Take each edition by itself"),
    ANOTHER_CALL(
            "这是申报通知“{0}”的表格，不是申报通知“{1}”的",
            "it is a form of call '{0}', not of call '{1}'", "请分别处理", "Take each call by itself"),
    IS_INPUT(
            "汇总结果不能写入被汇总的文件",
            "the table cannot be written over a file that is collected",
            "请换一个文件名",
            "Choose another name for it");

    private final Bilingual message;
    private final Bilingual cure;

    FileRefusalReason(String zh, String en, String cureZh, String cureEn) {
        this.message = new Bilingual(zh, en);
        this.cure = new Bilingual(cureZh, cureEn);
    }

    /** What is wrong in Chinese and English, then the cure; {@code {0}} and so on are the places that the words leave open. */
    public List<String> words() {
        return List.of(message.zh(), message.en(), cure.zh(), cure.en());
    }

    /** @param given for the places that the words leave open */
    public ProblemsException refuse(String file, Object... given) {
        Object[] values = Arrays.stream(given)
                .map(each -> each instanceof String text ? UntrustedTextSanitizer.of(text) : each)
                .toArray();
        return new ProblemsException(
                new SourceLocation(file, 0),
                Message.of(message.zh(), message.en(), values),
                Message.of(cure.zh(), cure.en(), values));
    }
}
