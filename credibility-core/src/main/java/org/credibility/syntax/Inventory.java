package org.credibility.syntax;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

/** The classes of a decision as numbers, and for each the code that stands for it in features. */
final class Inventory<E extends Enum<E>> {
    private final List<E> values;
    private final EnumMap<E, Integer> numbers;
    private final List<String> labels;
    private final int[] codes;

    /** Takes the values and what each is called; a code depends on the name and not on the order. */
    Inventory(Class<E> type, Function<E, String> label) {
        values = List.of(type.getEnumConstants());
        numbers = new EnumMap<>(type);
        labels = values.stream().map(label).toList();
        codes = new int[values.size()];
        for (int at = 0; at < codes.length; at++) {
            numbers.put(values.get(at), at);
            codes[at] = labels.get(at).hashCode();
        }
    }

    /** Returns what the values are called, by number. */
    List<String> labels() {
        return labels;
    }

    int size() {
        return codes.length;
    }

    E value(int number) {
        return values.get(number);
    }

    int number(E value) {
        return numbers.getOrDefault(value, 0);
    }

    /** Returns the code of a number; 0 of a negative one, which stands for the place before a sentence. */
    int code(int number) {
        return number < 0 ? 0 : codes[number];
    }
}
