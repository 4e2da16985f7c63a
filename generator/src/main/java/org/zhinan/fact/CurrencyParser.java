package org.zhinan.fact;

import java.util.Optional;

/** Signs and names of currencies before an amount. */
final class CurrencyParser {
    private CurrencyParser() {}

    /** @param name null for none */
    static Optional<UnitOfMeasure> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "US$", "USD", "$", "美元" -> UnitOfMeasure.US_DOLLARS;
                    case "HK$", "HKD", "港元", "港币" -> UnitOfMeasure.HONG_KONG_DOLLARS;
                    case "€", "EUR", "欧元" -> UnitOfMeasure.EUROS;
                    case "£", "GBP", "英镑" -> UnitOfMeasure.POUNDS;
                    default -> UnitOfMeasure.YUAN;
                });
    }
}
