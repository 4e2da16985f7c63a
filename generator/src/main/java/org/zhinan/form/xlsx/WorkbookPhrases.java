package org.zhinan.form.xlsx;

import org.zhinan.text.Bilingual;

/** The words of workbooks alone: headings, hints, and what is wrong with a cell. */
final class WorkbookPhrases {
    static final Bilingual DERIVED = new Bilingual("网页整理的辅助表，非官方表格", "An editor’s worksheet, not an official form");
    static final Bilingual LISTS = new Bilingual("选项", "Lists");
    static final Bilingual CHECK = new Bilingual("检查（网页整理）", "Check (editorial)");
    static final Bilingual MISSING = new Bilingual("请补填：", "Please add: ");
    static final Bilingual GAP = new Bilingual("上一行为空，请逐行填写。", "The row above is empty: fill in the rows in order. ");
    static final Bilingual GOOD = new Bilingual("√", "OK");
    static final Bilingual ROW = new Bilingual("序号", "Row");
    static final Bilingual OF = new Bilingual("填报单位", "Filled in for");
    static final Bilingual LINE = new Bilingual("行", "Line");
    static final Bilingual COMPOSED = new Bilingual("生成的罗列", "Composed line");
    static final Bilingual OFFICIAL = new Bilingual("正式名称", "Official name");
    static final Bilingual IN_ORDER =
            new Bilingual("必填。请逐行填写，不要留空行。", "Required. Fill in the rows in order and leave no row empty.");
    static final Bilingual REQUIRED = new Bilingual("必填。", "Required.");
    static final Bilingual MOBILE =
            new Bilingual("手机号为11位数字，以1开头。", "A mobile number has 11 digits and begins with 1.");
    static final Bilingual VALUE = new Bilingual("请填写数值，不带单位。", "Enter a number without its unit.");
    static final Bilingual TICK_OR_LEAVE = new Bilingual("请选“√”或留空。", "Choose “√” or leave it empty.");
    static final Bilingual FROM_LIST = new Bilingual("请从下拉列表中选择。", "Choose from the list.");

    private WorkbookPhrases() {}
}
