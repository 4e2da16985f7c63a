package org.zhinan.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.zhinan.change.Change.Kind;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A text, what an editor made of it, and what that was, unit by unit. */
final class EditScript {
    private static final List<String> WORDS = List.of(
            "企业", "车间", "应当", "设备", "联网", "采用", "系统", "实现", "数据", "采集", "分析", "优化", "质量", "在线", "检测", "追溯", "仓储", "物流",
            "配送", "能源", "环保", "安全", "风险", "预警", "供应链", "协同", "计划", "排程", "工艺", "设计", "仿真", "验证", "订单", "客户", "服务", "远程",
            "运维", "模型", "算法", "视觉", "机器人", "传感器", "网络", "标准", "评价", "水平", "达到", "三级", "以上", "覆盖", "比例", "不低于", "百分之五十",
            "近三年", "未发生", "重大", "事故", "提交", "材料", "申报", "推荐", "审核", "公示", "名单", "主管部门", "组织", "专家", "现场", "核查", "通知",
            "期限", "十个工作日", "书面", "说明", "理由", "附件", "规定", "条件", "要求", "鼓励", "支持", "建设");
    private static final List<String> SHORT = List.of("2份", "无", "3家", "必填", "见附件", "另行通知", "序号", "说明");

    private final Random random;
    private final Node before;
    private final Node after;
    private final List<Outcome> expected = new ArrayList<>();
    private int made;

    private EditScript(Random random, Node before) {
        this.random = random;
        this.before = before;
        this.after = before.copy();
    }

    /** What is expected of units with these words. */
    record Outcome(Kind kind, List<String> before, List<String> after) {}

    /** A unit with what stands under it. */
    static final class Node {
        private String words;
        private final List<Node> children = new ArrayList<>();
        /** Of a copy, what it was. */
        private Optional<String> was = Optional.empty();

        private Kind kind = Kind.UNCHANGED;

        Node(String words) {
            this.words = words;
        }

        Node add(Node child) {
            children.add(child);
            return this;
        }

        private Node copy() {
            Node copy = new Node(words);
            copy.was = Optional.of(words);
            children.forEach(child -> copy.add(child.copy()));
            return copy;
        }

        private Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        private boolean isLeaf() {
            return children.isEmpty();
        }

        private boolean isUntouched() {
            return was.isPresent() && kind == Kind.UNCHANGED;
        }

        private void unitsUnder(Optional<String> parent, String place, List<ComparedUnit> units) {
            String id = parent.map(above -> above + "-").orElse("") + place;
            units.add(new ComparedUnit(id, parent, new Bilingual(id, id), new Bilingual(words, ""), Language.ZH));
            for (int i = 0; i < children.size(); i++) {
                children.get(i).unitsUnder(Optional.of(id), String.valueOf(i + 1), units);
            }
        }
    }

    static List<ComparedUnit> units(Node text) {
        List<ComparedUnit> units = new ArrayList<>();
        text.unitsUnder(Optional.empty(), "t", units);
        return units;
    }

    /** A script over a text that nobody wrote. */
    static EditScript invented(long seed) {
        Random random = new Random(seed);
        Node text = new Node("关于" + sentence(random, 4) + "的通知");
        int sections = 3 + random.nextInt(6);
        for (int i = 0; i < sections; i++) {
            Node section = new Node(sentence(random, 3));
            int clauses = 2 + random.nextInt(7);
            for (int j = 0; j < clauses; j++) {
                Node clause = new Node(clause(random));
                int items = random.nextInt(5) == 0 ? 2 + random.nextInt(5) : 0;
                for (int k = 0; k < items; k++) {
                    clause.add(new Node(
                            random.nextInt(4) == 0 ? SHORT.get(random.nextInt(SHORT.size())) : sentence(random, 5)));
                }
                section.add(clause);
            }
            text.add(section);
        }
        return over(text, random);
    }

    static EditScript over(Node text, Random random) {
        EditScript script = new EditScript(random, text);
        script.edit();
        return script;
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words + random.nextInt(words); i++) {
            sentence.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.toString();
    }

    private static String clause(Random random) {
        StringBuilder clause = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            clause.append(sentence(random, 6))
                    .append("，")
                    .append(sentence(random, 4))
                    .append("。");
        }
        return clause.toString();
    }

    List<ComparedUnit> unitsBefore() {
        return units(before);
    }

    List<ComparedUnit> unitsAfter() {
        return units(after);
    }

    List<Outcome> expected() {
        List<Outcome> all = new ArrayList<>(expected);
        after.all()
                .filter(node -> node.was.isPresent())
                .map(node -> new Outcome(node.kind, List.of(node.was.orElseThrow()), List.of(node.words)))
                .forEach(all::add);
        return all;
    }

    int edits() {
        return made;
    }

    private void edit() {
        List<Node> parents = after.all().filter(node -> !node.isLeaf()).toList();
        for (Node parent : parents) {
            for (int i = parent.children.size() - 1; i >= 0; i--) {
                if (random.nextInt(100) < 25) {
                    edit(parent, i);
                }
            }
        }
        for (Node parent : parents) {
            if (random.nextInt(3) == 0) {
                move(parent, parents);
            }
        }
    }

    private void edit(Node parent, int place) {
        Node node = parent.children.get(place);
        switch (random.nextInt(5)) {
            case 0 -> {
                Node added = new Node(clause(random));
                parent.children.add(place + random.nextInt(2), added);
                expect(Kind.ADDED, List.of(), List.of(added.words));
            }
            case 1 -> delete(parent, place);
            case 2 -> change(node);
            case 3 -> split(parent, place);
            default -> merge(parent, place);
        }
    }

    private void expect(Kind kind, List<String> was, List<String> is) {
        made++;
        expected.add(new Outcome(kind, was, is));
    }

    private void delete(Node parent, int place) {
        Node node = parent.children.get(place);
        if (node.isUntouched() && node.isLeaf()) {
            parent.children.remove(place);
            expect(Kind.DROPPED, List.of(node.words), List.of());
        }
    }

    private void change(Node node) {
        if (node.isUntouched() && node.words.length() >= 8) {
            node.words = reworded(node.words);
            node.kind = Kind.CHANGED;
            made++;
        }
    }

    /** One to three words become others, go or come: at most a third of the text. */
    private String reworded(String words) {
        String now = words;
        int left = words.length() / 3;
        for (int i = 0; i <= random.nextInt(3); i++) {
            int length = Math.min(1 + random.nextInt(4), left);
            int at = random.nextInt(now.length() - length);
            String word = random.nextInt(4) == 0 ? "" : WORDS.get(random.nextInt(WORDS.size()));
            now = now.substring(0, at) + word + now.substring(at + length);
            left -= length;
        }
        return now.equals(words) ? words + "等" : now;
    }

    private void split(Node parent, int place) {
        Node node = parent.children.get(place);
        int pieces = node.words.length() > 60 ? 2 + random.nextInt(2) : 2;
        if (!node.isUntouched() || !node.isLeaf() || node.words.length() < 24) {
            return;
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces; i++) {
            int even = node.words.length() * i / pieces;
            int end = i == pieces ? node.words.length() : even - 3 + random.nextInt(7);
            parts.add(node.words.substring(from, end));
            from = end;
        }
        parent.children.remove(place);
        for (int i = 0; i < pieces; i++) {
            parent.children.add(place + i, new Node(parts.get(i)));
        }
        expect(Kind.SPLIT, List.of(node.words), parts);
    }

    private void merge(Node parent, int place) {
        if (place + 1 >= parent.children.size()) {
            return;
        }
        Node first = parent.children.get(place);
        Node second = parent.children.get(place + 1);
        boolean fit = Stream.of(first, second)
                .allMatch(node -> node.isUntouched() && node.isLeaf() && node.words.length() >= 8);
        if (fit) {
            Node one = new Node(first.words + second.words);
            parent.children.subList(place, place + 2).clear();
            parent.children.add(place, one);
            expect(Kind.MERGED, List.of(first.words, second.words), List.of(one.words));
        }
    }

    /** One of its children past several others, or to another parent; some with other words. */
    private void move(Node parent, List<Node> parents) {
        List<Node> candidates = new ArrayList<>(parent.children.stream()
                .filter(node -> node.isUntouched() && node.isLeaf() && node.words.length() >= 8)
                .toList());
        Collections.shuffle(candidates, random);
        if (candidates.isEmpty()) {
            return;
        }
        Node node = candidates.get(0);
        Node to = random.nextBoolean() ? parent : parents.get(random.nextInt(parents.size()));
        int from = parent.children.indexOf(node);
        int place = random.nextInt(to.children.size() + 1);
        if (to == parent) {
            long passed = parent.children.subList(Math.min(from, place), Math.max(from, place)).stream()
                    .filter(each -> each != node && each.was.isPresent())
                    .count();
            place = place > from ? place - 1 : place;
            if (passed < 2) {
                return;
            }
        }
        parent.children.remove(node);
        to.children.add(place, node);
        boolean reworded = random.nextInt(3) == 0;
        node.words = reworded ? reworded(node.words) : node.words;
        node.kind = reworded ? Kind.MOVED_AND_CHANGED : Kind.MOVED;
        made++;
    }
}
