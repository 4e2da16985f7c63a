package org.zhinan.form.xlsx;

import org.zhinan.text.Bilingual;

/** The words of workbooks alone: headings, hints, and what is wrong with a cell. */
final class WorkbookPhrases {
    static final Bilingual DERIVED = new Bilingual("网页整理的辅助表，非官方表格", "An editor’s worksheet, not an official form");
    static final Bilingual LINES = new Bilingual("场景实例", "Scenario instances");
    static final Bilingual LINES_TITLE =
            new Bilingual("场景实例（网页整理的填表辅助）", "Scenario instances (an aid to filling in, by the editors)");
    static final Bilingual LISTS = new Bilingual("选项", "Lists");
    static final Bilingual CHECK = new Bilingual("检查（网页整理）", "Check (editorial)");
    static final Bilingual MISSING = new Bilingual("请补填：", "Please add: ");
    static final Bilingual GAP = new Bilingual("上一行为空，请逐行填写。", "The row above is empty: fill in the rows in order. ");
    static final Bilingual GOOD = new Bilingual("√", "OK");
    static final Bilingual HOW = new Bilingual(
            "每行填写一个典型场景实例：先选环节，再选场景，然后填写实例名。“表格”页的罗列由公式生成，请勿在那里改动。",
            "One scenario instance a line: choose the domain, then the scenario, then type the name of the instance"
                    + " in Chinese. The list on the sheet “Form” is composed by formula, in the official Chinese"
                    + " wording.");
    static final Bilingual ROW = new Bilingual("序号", "Row");
    static final Bilingual OF = new Bilingual("填报单位", "Filled in for");
    static final Bilingual LINE = new Bilingual("行", "Line");
    static final Bilingual DOMAIN = new Bilingual("环节名", "Name of domain");
    static final Bilingual SCENARIO = new Bilingual("场景名", "Name of scenario");
    static final Bilingual INSTANCE = new Bilingual("实例名", "Name of instance");
    static final Bilingual COMPOSED = new Bilingual("生成的罗列", "Composed line");
    static final Bilingual CHOOSE_DOMAIN = new Bilingual("请选择环节", "Choose a domain");
    static final Bilingual CHOOSE_SCENARIO = new Bilingual("请选择场景", "Choose a scenario");
    static final Bilingual NOT_OF_DOMAIN =
            new Bilingual("场景不属于所选环节，请重选", "The scenario is not of that domain: choose again");
    static final Bilingual TYPE_INSTANCE = new Bilingual("请填写实例名", "Type the name of the instance");
    static final Bilingual LISTS_TITLE = new Bilingual("环节与典型场景", "Domains and typical scenarios");
    static final Bilingual OFFICIAL = new Bilingual("正式名称", "Official name");
    static final Bilingual IN_ORDER =
            new Bilingual("必填。请逐行填写，不要留空行。", "Required. Fill in the rows in order and leave no row empty.");
    static final Bilingual REQUIRED = new Bilingual("必填。", "Required.");
    static final Bilingual MOBILE =
            new Bilingual("手机号为11位数字，以1开头。", "A mobile number has 11 digits and begins with 1.");
    static final Bilingual ON_OTHER_SHEET = new Bilingual(
            "请在“场景实例”页填写，此处自动生成。显示不全时，双击行号的下边线。",
            "Fill in the sheet “Scenario instances”: this cell is composed from it. "
                    + "Double-click the lower edge of the row's number to see all lines.");
    static final Bilingual VALUE = new Bilingual("请填写数值，不带单位。", "Enter a number without its unit.");
    static final Bilingual TICK_OR_LEAVE = new Bilingual("请选“√”或留空。", "Choose “√” or leave it empty.");
    static final Bilingual FROM_LIST = new Bilingual("请从下拉列表中选择。", "Choose from the list.");
    static final Bilingual SCENARIO_OF_DOMAIN = new Bilingual(
            "请先选环节，再从下拉列表中选择该环节的场景。", "Choose the domain first, then one of its scenarios from the list.");

    private WorkbookPhrases() {}
}
