package org.zhinan.fact;

import java.util.Optional;

/** Signs and names of currencies before an amount. */
final class Currencies {
    private Currencies() {}

    /** @param name null for none */
    static Optional<Unit> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "US$", "USD", "$" -> Unit.US_DOLLARS;
                    case "HK$", "HKD" -> Unit.HONG_KONG_DOLLARS;
                    case "€", "EUR" -> Unit.EUROS;
                    case "£", "GBP" -> Unit.POUNDS;
                    default -> Unit.YUAN;
                });
    }
}
