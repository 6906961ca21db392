package org.credibility.cli.settings;

import java.util.List;

/** A value of a settings file, with its place. */
sealed interface YamlNode {
    FilePlace place();

    /** A word, a number, or nothing. */
    record Scalar(String text, FilePlace place) implements YamlNode {}

    /** A list. */
    record Items(List<YamlNode> items, FilePlace place) implements YamlNode {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names with values, each name once. */
    record Fields(List<Field> fields, FilePlace place) implements YamlNode {
        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A name with its value. */
    record Field(String name, FilePlace place, YamlNode value) {}
}
