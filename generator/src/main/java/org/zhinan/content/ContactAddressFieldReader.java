package org.zhinan.content;

import java.util.Optional;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** Addresses that a reader can go or write to. */
final class ContactAddressFieldReader {
    private ContactAddressFieldReader() {}

    static Optional<String> email(YamlFields fields, String key, Problems problems) {
        Optional<String> address = fields.optionalText(key);
        address.filter(each -> !each.isEmpty() && !each.matches("[^@\\s]+@[^@\\s]+"))
                .ifPresent(each -> problems.add(
                        fields.where(key),
                        Message.of("“{0}”不是电子邮箱", "'{0}' is no e-mail address", each),
                        Message.of("请写成name@example.org的形式", "Write it as name@example.org")));
        return address;
    }

    static Optional<String> website(YamlFields fields, String key, Problems problems) {
        String address = fields.text(key);
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            problems.add(
                    fields.where(key),
                    Message.of("“{0}”不是网址", "'{0}' is no web address", address),
                    Message.of("请以https://开头书写", "Begin it with https://"));
        }
        return Optional.of(address);
    }
}
