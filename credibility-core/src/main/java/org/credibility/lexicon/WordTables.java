package org.credibility.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the tables of single words and puts together what they say of one form. */
final class WordTables {
    private final Map<String, LexicalEntry> entries = new HashMap<>();

    private WordTables() {
        readClasses();
        readVerbs();
        readCues();
        readAnswers();
        readNames();
        readSources();
    }

    /** Returns an entry for every form that one of the tables knows. */
    static Map<String, LexicalEntry> entries() {
        return new WordTables().entries;
    }

    private LexicalEntry entry(String form) {
        return entries.computeIfAbsent(form, LexicalEntry::new);
    }

    private void readClasses() {
        for (List<String> row : Table.rows("word-classes.tsv")) {
            entry(row.get(0)).wordClass = Optional.of(WordClass.valueOf(row.get(1)));
        }
        for (List<String> row : Table.rows("counted-words.tsv")) {
            LexicalEntry word = entry(row.get(0));
            word.countedClasses =
                    Stream.of(row.get(1).split(" ", -1)).map(WordClass::valueOf).toList();
            word.isBase = word.countedClasses.contains(WordClass.BASE_VERB);
        }
    }

    private void readVerbs() {
        for (List<String> row : Table.rows("verbs.tsv")) {
            entry(row.get(0)).isBase = true;
            entry(row.get(1)).isThirdPerson = true;
            entry(row.get(2)).isPast = true;
            entry(row.get(3)).isParticiple = true;
            for (String form : row) {
                LexicalEntry verb = entry(form);
                verb.base = verb.base == null ? row.get(0) : verb.base;
            }
        }
    }

    private void readCues() {
        for (List<String> row : Table.rows("cue-verbs.tsv")) {
            Optional<CueEntry> cue = Optional.of(
                    new CueEntry(row.get(0), CueKind.valueOf(row.get(2)), CueEntry.Frame.valueOf(row.get(3))));
            forms(row, word -> word.cueVerb = cue);
        }
        for (List<String> row : Table.rows("cue-nouns.tsv")) {
            Optional<CueEntry> cue =
                    Optional.of(new CueEntry(row.get(0), CueKind.valueOf(row.get(2)), CueEntry.Frame.THAT));
            forms(row, word -> word.cueNoun = cue);
        }
        Table.rows("showing-nouns.tsv").forEach(row -> entry(row.get(0)).isShowing = true);
    }

    private void readAnswers() {
        for (List<String> row : Table.rows("answer-words.tsv")) {
            Optional<AnswerWord> does = Optional.of(AnswerWord.valueOf(row.get(2)));
            forms(row, word -> word.answerWord = does);
        }
    }

    private void readNames() {
        for (List<String> row : Table.rows("name-words.tsv")) {
            entry(row.get(0)).nameWord = Optional.of(NameWord.valueOf(row.get(1)));
        }
        for (List<String> row : Table.rows("given-names.tsv")) {
            entry(row.get(0)).givenName = Optional.of(Gender.valueOf(row.get(1)));
        }
        Table.rows("name-particles.tsv").forEach(row -> entry(row.get(0)).isNameParticle = true);
    }

    private void readSources() {
        for (List<String> row : Table.rows("credit-words.tsv")) {
            entry(row.get(0)).creditWord = Optional.of(CreditWord.valueOf(row.get(1)));
        }
        for (List<String> row : Table.rows("source-words.tsv")) {
            Set<SourceWord> does = EnumSet.noneOf(SourceWord.class);
            for (String word : row.get(1).split(" ", -1)) {
                does.add(SourceWord.valueOf(word));
            }
            entry(row.get(0)).sourceWords = does;
        }
    }

    /** Hands over each of the forms that stand in the second column. */
    private void forms(List<String> row, Consumer<LexicalEntry> reader) {
        for (String form : row.get(1).split(" ", -1)) {
            reader.accept(entry(form));
        }
    }
}
