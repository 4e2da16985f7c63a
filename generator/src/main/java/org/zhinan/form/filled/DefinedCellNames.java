package org.zhinan.form.filled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.XlsxCellReader.CellPlace;

/** Where the defined names of a filled form lead to by now; those of deleted cells are gone. */
final class DefinedCellNames {
    private static final Pattern FIELD = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])");
    private static final Pattern LINE = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])_([1-9][0-9]{0,4})");

    private final Map<String, CellPlace> places;

    DefinedCellNames(Map<String, CellPlace> places) {
        this.places = places;
    }

    Optional<CellPlace> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /**
     * For each field the column and sheet it stands in, by the first row that has them all; empty without such a row.
     */
    Map<String, CellPlace> columns(List<String> fields) {
        return columns(numbers(fields).values().stream().sorted().toList(), fields, FormFieldNames::of);
    }

    /** The same for the parts of a line. */
    Map<String, CellPlace> lineColumns(List<String> parts) {
        List<Integer> numbers =
                lineNumbers(parts.get(0)).values().stream().distinct().sorted().toList();
        return columns(numbers, parts, (number, part) -> FormFieldNames.of(number, part, 1));
    }

    private Map<String, CellPlace> columns(
            List<Integer> numbers, List<String> fields, BiFunction<Integer, String, String> name) {
        for (int number : numbers) {
            Map<String, CellPlace> columns = new LinkedHashMap<>();
            fields.forEach(field -> place(name.apply(number, field)).ifPresent(place -> columns.put(field, place)));
            if (columns.size() == fields.size()
                    && columns.values().stream()
                                    .map(CellPlace::sheet)
                                    .distinct()
                                    .count()
                            == 1) {
                return columns;
            }
        }
        return Map.of();
    }

    /** The numbers of the rows, by the row of the sheet. */
    TreeMap<Integer, Integer> numbers(List<String> fields) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        places.forEach((name, place) -> {
            Matcher matcher = FIELD.matcher(name);
            if (matcher.matches()
                    && fields.stream().anyMatch(field -> matcher.group(2).equals(FormFieldNames.inName(field)))) {
                numbers.put(place.row(), Integer.parseInt(matcher.group(1)));
            }
        });
        return numbers;
    }

    /** The number of the row that a line is for, by the row of the sheet that the line stands in. */
    TreeMap<Integer, Integer> lineNumbers(String part) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        places.forEach((name, place) -> {
            Matcher matcher = LINE.matcher(name);
            if (matcher.matches() && matcher.group(2).equals(part)) {
                numbers.put(place.row(), Integer.parseInt(matcher.group(1)));
            }
        });
        return numbers;
    }
}
