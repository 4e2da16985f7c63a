package org.zhinan.form.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A formula of a spreadsheet, put together from its parts; quotes and parentheses are set here alone. Rows and columns count from 0.
 * What a program that reads the formula makes of it depends on its text only.
 */
final class Formula {
    /** Nothing, as a cell shows it. */
    static final Formula EMPTY = quote("");

    static final Formula LINE_BREAK = call("CHAR", number(10));

    private static final int COMPARISON = 0;
    private static final int JOIN = 1;
    private static final int ARITHMETIC = 2;
    private static final int OPERAND = 3;

    private final String text;
    /** How fast it holds together: an operator takes what binds weaker in parentheses. */
    private final int binding;

    private Formula(String text, int binding) {
        this.text = text;
        this.binding = binding;
    }

    /** As {@code "so ""it"" is"}. */
    static Formula quote(String value) {
        return new Formula("\"" + value.replace("\"", "\"\"") + "\"", OPERAND);
    }

    static Formula number(int value) {
        return new Formula(Integer.toString(value), OPERAND);
    }

    /** A range of the workbook by its name. */
    static Formula range(String name) {
        return new Formula(name, OPERAND);
    }

    /** As {@code B4}. */
    static Formula cell(int row, int column) {
        return new Formula(CellAddresses.at(row, column), OPERAND);
    }

    /** As {@code $B4}: a rule for several columns looks into this one. */
    static Formula inColumn(int row, int column) {
        return new Formula(CellAddresses.inColumn(row, column), OPERAND);
    }

    /** As {@code 'Form'!B4}. */
    static Formula onSheet(String sheet, int row, int column) {
        return new Formula(CellAddresses.sheet(sheet) + CellAddresses.at(row, column), OPERAND);
    }

    /** As {@code 'Form'!$B$4}: the same cell wherever the formula is moved or sorted to. */
    static Formula fixedOnSheet(String sheet, int row, int column) {
        return new Formula(CellAddresses.sheet(sheet) + CellAddresses.fixed(row, column), OPERAND);
    }

    static Formula call(String function, Formula... arguments) {
        return new Formula(
                Arrays.stream(arguments).map(Formula::text).collect(Collectors.joining(",", function + "(", ")")),
                OPERAND);
    }

    static Formula iff(Formula test, Formula then, Formula otherwise) {
        return call("IF", test, then, otherwise);
    }

    static Formula all(Formula... tests) {
        return call("AND", tests);
    }

    /** The texts one after the other. */
    static Formula join(List<Formula> parts) {
        return parts.stream().reduce(Formula::and).orElse(EMPTY);
    }

    static Formula join(Formula... parts) {
        return join(List.of(parts));
    }

    /** This text, and the other after it. */
    Formula and(Formula other) {
        return new Formula(operand(JOIN) + "&" + other.operand(JOIN), JOIN);
    }

    Formula is(Formula other) {
        return new Formula(operand(JOIN) + "=" + other.operand(JOIN), COMPARISON);
    }

    Formula isEmpty() {
        return is(EMPTY);
    }

    Formula isFilled() {
        return new Formula(operand(JOIN) + "<>" + EMPTY.text, COMPARISON);
    }

    Formula trimmed() {
        return call("TRIM", this);
    }

    /** The number that the digits of a text say. */
    Formula asNumber() {
        return new Formula(operand(OPERAND) + "*1", ARITHMETIC);
    }

    Formula minus(int number) {
        return new Formula(operand(OPERAND) + "-" + number, ARITHMETIC);
    }

    /** The range from this cell to the last. */
    Formula to(Formula last) {
        return new Formula(text + ":" + last.text, OPERAND);
    }

    private String operand(int least) {
        return binding < least ? "(" + text + ")" : text;
    }

    /** As it is written into a cell, without the sign of equality before it. */
    String text() {
        return text;
    }
}
