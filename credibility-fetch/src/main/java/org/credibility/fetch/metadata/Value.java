package org.credibility.fetch.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value of linked data. */
sealed interface Value {
    /**
     * Words, a number or a truth value, as it is written.
     *
     * @param words what is written, white space folded
     */
    record Text(String words) implements Value {}

    /**
     * Something that has properties.
     *
     * @param properties the values of each, by names without the address of their vocabulary
     */
    record Thing(Map<String, List<Value>> properties) implements Value {
        /** Returns the values of a property, in order. */
        List<Value> all(String name) {
            return properties.getOrDefault(name, List.of());
        }

        /** Returns the first words of a property; empty where there are none. */
        Optional<String> text(String name) {
            return all(name).stream()
                    .filter(Text.class::isInstance)
                    .map(value -> ((Text) value).words())
                    .filter(words -> !words.isEmpty())
                    .findFirst();
        }

        /** Returns the things of a property, in order. */
        List<Thing> things(String name) {
            return all(name).stream()
                    .filter(Thing.class::isInstance)
                    .map(Thing.class::cast)
                    .toList();
        }

        /** Returns whether it is of a type, told in lower case. */
        boolean isA(String type) {
            return types().contains(type);
        }

        /** Returns its types in lower case, without the address of their vocabulary. */
        List<String> types() {
            return all("@type").stream()
                    .filter(Text.class::isInstance)
                    .map(value -> ((Text) value).words())
                    .map(name -> name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
