package org.zhinan.site;

import java.util.List;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.EditionTool;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** The tools of an edition in one language. */
final class ToolPages {
    private final Library library;
    private final Edition edition;
    private final PageInfoBuilder infos;
    private final List<Page.DomainGroup> groups;
    private final Language language;

    ToolPages(
            Library library, Edition edition, PageInfoBuilder infos, List<Page.DomainGroup> groups, Language language) {
        this.library = library;
        this.edition = edition;
        this.infos = infos;
        this.groups = groups;
        this.language = language;
    }

    /** @param files those of the edition */
    void add(EditionSideFiles files, List<Page> pages) {
        for (EditionTool tool : EditionTool.of(edition)) {
            switch (tool) {
                case ELIGIBILITY -> edition.calls().forEach(call -> pages.add(eligibility(call)));
                case TIER -> pages.add(new Page.ToolTierPage(info(tool), edition));
                case COVERAGE -> pages.add(new Page.ToolCoveragePage(info(tool), edition, groups));
                case FORM_LINES -> pages.add(formLines(info(tool), files));
                case COLLECT -> pages.add(collect(info(tool)));
            }
        }
    }

    private Page eligibility(Call call) {
        PageInfo info = infos.ofCall(
                edition,
                call,
                (other, same) -> CallAddresses.eligibility(library, other, same),
                EditionTool.ELIGIBILITY.page(),
                language);
        return new Page.ToolEligibilityPage(info, edition, call, call.tier().map(edition::tier));
    }

    private Page formLines(PageInfo info, EditionSideFiles files) {
        Form form = edition.forms().stream()
                .filter(Form::listsScenarios)
                .findFirst()
                .orElseThrow();
        return new Page.ToolFormLinesPage(info, edition, form, groups, files.scripts(form));
    }

    private Page collect(PageInfo info) {
        List<Form> forms = edition.forms().stream().filter(Form::isCollected).toList();
        return new Page.ToolCollectPage(info, edition, forms, Routes.formRules(edition.id()));
    }

    private PageInfo info(EditionTool tool) {
        return infos.inEdition(edition, tool.page(), tool.page(), language);
    }
}
