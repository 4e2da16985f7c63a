package org.zhinan.form.xlsx;

import org.apache.poi.ss.util.WorkbookUtil;
import org.zhinan.library.EntryKindNames;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What workbooks say of scenarios, domains and instances, by the names that the guidance has for them. */
record ScenarioPhrases(EntryKindNames names) {
    private Bilingual lines() {
        return names.in("{scenario}{instance}", "{Scenario} {instances}");
    }

    /** What the sheet is called on which they are chosen: as far as a sheet can be called so. */
    Bilingual linesSheet() {
        return new Bilingual(sheet(Language.ZH), sheet(Language.EN));
    }

    private String sheet(Language language) {
        return WorkbookUtil.createSafeSheetName(lines().in(language));
    }

    Bilingual linesTitle() {
        return names.in(
                "{scenario}{instance}（网页整理的填表辅助）", "{Scenario} {instances} (an aid to filling in, by the editors)");
    }

    Bilingual how() {
        return names.in(
                "每行填写一个{typical}{instance}：先选{domain}，再选{scenario}，然后填写{instance}名。“表格”页的罗列由公式生成，请勿在那里改动。",
                "One {scenario} {instance} a line: choose the {domain}, then the {scenario}, then type the name of the"
                        + " {instance} in Chinese. The list on the sheet “Form” is composed by formula, in the official"
                        + " Chinese wording.");
    }

    Bilingual domain() {
        return names.in("{domain}名", "Name of {domain}");
    }

    Bilingual scenario() {
        return names.in("{scenario}名", "Name of {scenario}");
    }

    Bilingual instance() {
        return names.in("{instance}名", "Name of {instance}");
    }

    Bilingual chooseDomain() {
        return names.in("请选择{domain}", "Choose {a domain}");
    }

    Bilingual chooseScenario() {
        return names.in("请选择{scenario}", "Choose {a scenario}");
    }

    Bilingual notOfDomain() {
        return names.in("{scenario}不属于所选{domain}，请重选", "The {scenario} is not of that {domain}: choose again");
    }

    Bilingual typeInstance() {
        return names.in("请填写{instance}名", "Type the name of the {instance}");
    }

    Bilingual listsTitle() {
        return names.in("{domain}与{typical}", "{Domains} and {typicals}");
    }

    Bilingual onOtherSheet() {
        Bilingual sheet = linesSheet();
        return new Bilingual(
                "请在“" + sheet.zh() + "”页填写，此处自动生成。显示不全时，双击行号的下边线。",
                "Fill in the sheet “" + sheet.en() + "”: this cell is composed from it. "
                        + "Double-click the lower edge of the row's number to see all lines.");
    }

    Bilingual scenarioOfDomain() {
        return names.in(
                "请先选{domain}，再从下拉列表中选择该{domain}的{scenario}。",
                "Choose the {domain} first, then one of its {scenarios} from the list.");
    }
}
