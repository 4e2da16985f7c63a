package org.zhinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What nobody should type into a search box, and somebody pastes into it. */
public final class BadInput {

    /** More than 10,000 characters. */
    static final String LONG = "智能仓储管理系统，".repeat(1_200);

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "\u0000\u0007\u001b[31m\r\n\t",
            "\u202e\u200b\ufeff",
            "\"",
            "\"智能仓储",
            "“智能仓储",
            "智能'仓储",
            "((",
            "title:*",
            "+智能 -仓储",
            "智能 AND (仓储 OR NOT title:质量)",
            "a~2^3",
            "[* TO *]",
            "/智能.*/",
            "智能* ?储",
            "😀😀",
            "智能😀仓储",
            "👩‍🔧👨🏽‍🏭 🇨🇳",
            "！？。，、；：“”（）《》",
            "\\",
            "\\u667a",
            "<script>alert(1)</script>",
            "__proto__ constructor toString",
            "\ud83d",
            "\ude00智能",
            "é́́́́́",
            "𠮷野家",
            LONG,
            "zhineng".repeat(1_500),
            "智".repeat(10_000),
            "a b ".repeat(2_500),
            "()".repeat(5_000));

    private BadInput() {}

    /** The known ones, and so many of random characters; the same ones each time. */
    public static List<String> queries(int random) {
        List<String> queries = new ArrayList<>(KNOWN);
        Random chance = new Random(7);
        for (int k = 0; k < random; k++) {
            StringBuilder text = new StringBuilder();
            for (int n = chance.nextInt(60); n > 0; n--) {
                text.append((char) chance.nextInt(chance.nextBoolean() ? 0x180 : 0x10000));
            }
            queries.add(text.toString());
        }
        return queries;
    }
}
