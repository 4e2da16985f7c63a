package org.zhinan.search.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a question that say nothing about its subject; they count for nothing, but may still be part of a title. */
public final class StopWords {

    private static final List<String> CHINESE = List.of(
            "怎么办", "怎么", "怎样", "如何", "什么", "哪些", "哪个", "哪里", "哪儿", "多少", "为什么", "为何", "有没有", "能不能", "可不可以", "是不是", "是否",
            "可以", "能够", "应该", "需要", "我们", "我想", "请问", "你们", "他们", "我厂", "咱们", "这个", "那个", "一下", "一个", "一些", "一种", "关于",
            "有关", "以及", "或者", "还是", "并且", "而且", "但是", "如果", "因为", "所以", "想要", "希望", "帮我", "告诉", "老是", "总是", "经常", "越来越",
            "三天两头", "一直", "特别", "非常", "有点", "比较", "真的", "突然", "到底", "究竟", "不知道", "现在", "目前", "最近", "很多", "许多", "好多",
            "各种", "的时候", "的话", "才能", "应当", "必须", "介绍", "查询", "了解", "说明", "是啥", "有啥", "啥", "到处", "半天", "怎么样", "怎么回事",
            "几个", "几家", "几份", "一共", "总共", "最多", "最少", "分别", "边个", "使唔使", "点样", "点解", "几多", "有冇", "可唔可以", "乜嘢", "边度",
            "几时", "呢个", "什么时候", "何时", "多久", "哪天", "哪一天", "今年", "多长时间");

    /** Single ideographs; they count when they make a known pair with a neighbour. */
    private static final String WEAK = "哪太很吗呢吧啊呀的了着过是和与及或在对把被让给从到向用要想都也就还又再我你他它这那有没不做搞之其等个咩嘅唔喺係冇";

    private static final Set<String> ENGLISH = Set.of(
            "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "could", "do", "does", "for",
            "from", "get", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "my", "of", "on",
            "or", "our", "shall", "should", "so", "that", "the", "their", "them", "there", "these", "they", "this",
            "to", "us", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would",
            "you", "your");

    private static final Map<String, List<String>> BY_FIRST =
            CHINESE.stream().collect(Collectors.groupingBy(stopWord -> stopWord.substring(0, 1)));

    private StopWords() {}

    /** Chinese ones of two ideographs or more. */
    public static List<String> chinese() {
        return CHINESE;
    }

    /** Single ideographs that are stop words unless they make a known pair with a neighbour. */
    public static String weak() {
        return WEAK;
    }

    /** English ones in the order of the alphabet. */
    public static List<String> english() {
        return ENGLISH.stream().sorted().toList();
    }

    /** Marks the tokens that belong to stop words, weak ones apart. */
    public static boolean[] mark(List<Token> tokens) {
        boolean[] marked = new boolean[tokens.size()];
        for (int k = 0; k < tokens.size(); ) {
            int length = lengthAt(tokens, k);
            for (int n = 0; n < length; n++) {
                marked[k + n] = true;
            }
            k += Math.max(1, length);
        }
        return marked;
    }

    private static int lengthAt(List<Token> tokens, int at) {
        if (!tokens.get(at).han()) {
            return ENGLISH.contains(tokens.get(at).word()) ? 1 : 0;
        }
        int longest = 0;
        for (String stopWord : BY_FIRST.getOrDefault(tokens.get(at).term(), List.of())) {
            if (stopWord.length() > longest && stands(stopWord, tokens, at)) {
                longest = stopWord.length();
            }
        }
        return longest;
    }

    private static boolean stands(String stopWord, List<Token> tokens, int at) {
        if (at + stopWord.length() > tokens.size()) {
            return false;
        }
        for (int n = 0; n < stopWord.length(); n++) {
            if (!tokens.get(at + n).term().equals(stopWord.substring(n, n + 1))) {
                return false;
            }
        }
        return true;
    }
}
