package org.zhinan.export.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.markdown.Block;

/**
 * A document's parts as Akoma Ntoso divides it. All together, each with what stands in it, are the clauses in the order of the text.
 *
 * @param preface up to the title and the document number
 * @param preamble what stands before the first chapter or article of an act with recitals
 * @param conclusions the signatures, where nothing but the date follows them
 */
record AknDocumentDivision(
        List<AknHierarchyNode> preface,
        List<AknHierarchyNode> preamble,
        List<AknHierarchyNode> body,
        List<AknHierarchyNode> conclusions) {

    static AknDocumentDivision of(Document document) {
        List<AknHierarchyNode> all = nested(document);
        int title = indexOf(all, document.title());
        int prefaceEnd = IntStream.rangeClosed(0, title).allMatch(i -> isBlock(all.get(i))) ? title + 1 : 0;
        if (prefaceEnd > 0
                && prefaceEnd < all.size()
                && document.number().equals(Optional.of(all.get(prefaceEnd).clause()))) {
            prefaceEnd++;
        }
        prefaceEnd = prefaceEnd < all.size() ? prefaceEnd : 0;
        int preambleEnd = preambleEnd(all, prefaceEnd);
        int bodyEnd = bodyEnd(all, preambleEnd, document.issuers());
        return new AknDocumentDivision(
                all.subList(0, prefaceEnd),
                all.subList(prefaceEnd, preambleEnd),
                all.subList(preambleEnd, bodyEnd),
                all.subList(bodyEnd, all.size()));
    }

    private static int preambleEnd(List<AknHierarchyNode> all, int from) {
        int end = from;
        while (end < all.size() && (isBlock(all.get(end)) || RecitalDetector.isRecital(all.get(end)))) {
            end++;
        }
        boolean recitals = all.subList(from, end).stream().anyMatch(RecitalDetector::isRecital);
        return recitals && end < all.size() ? end : from;
    }

    private static int bodyEnd(List<AknHierarchyNode> all, int from, List<Clause> issuers) {
        int end = all.size();
        while (end > from + 1 && isBlock(all.get(end - 1)) && !all.get(end - 1).isTable()) {
            end--;
        }
        for (int i = end; i < all.size(); i++) {
            if (issuers.contains(all.get(i).clause())) {
                return i;
            }
        }
        return all.size();
    }

    private static boolean isBlock(AknHierarchyNode part) {
        return !part.isHierarchical() && part.inside().isEmpty();
    }

    private static int indexOf(List<AknHierarchyNode> parts, Clause clause) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).clause().equals(clause))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Each part in the one that it belongs to. What interrupts one, as a list of notes between two items, stands in it, so that the
     * order of the text is kept.
     */
    private static List<AknHierarchyNode> nested(Document document) {
        List<Clause> clauses = document.clauses();
        Map<String, Integer> last = lastInside(clauses);
        Map<String, AknHierarchyNode> byId = new HashMap<>();
        List<AknHierarchyNode> top = new ArrayList<>();
        List<AknHierarchyNode> open = new ArrayList<>();
        for (int i = 0; i < clauses.size(); ) {
            int end = i + 1;
            while (clauses.get(i).isRow() && end < clauses.size() && goesOn(clauses.get(end - 1), clauses.get(end))) {
                end++;
            }
            Optional<AknHierarchyNode> above = clauses.get(i).number().parent().map(byId::get);
            AknHierarchyNode part = new AknHierarchyNode(clauses.subList(i, end), above, document.numbering());
            clauses.subList(i, end).forEach(clause -> byId.put(clause.id(), part));
            int start = i;
            Predicate<AknHierarchyNode> closed = each -> last.get(each.clause().id()) < start;
            while (!open.isEmpty() && closed.test(open.get(open.size() - 1))) {
                open.remove(open.size() - 1);
            }
            (open.isEmpty() ? top : open.get(open.size() - 1).inside()).add(part);
            open.add(part);
            i = end;
        }
        return top;
    }

    /** Whether the clause is a row of the same table. */
    private static boolean goesOn(Clause row, Clause next) {
        boolean begins = next.kind() == Block.Kind.HEAD && row.kind() != next.kind();
        return next.isRow() && !begins && next.cells().size() == row.cells().size();
    }

    /** By id, where the last clause stands that belongs to it. */
    private static Map<String, Integer> lastInside(List<Clause> clauses) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            int end = last.merge(clause.id(), i, Math::max);
            clause.number().parent().ifPresent(parent -> last.merge(parent, end, Math::max));
        }
        return last;
    }
}
