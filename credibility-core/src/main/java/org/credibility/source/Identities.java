package org.credibility.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Article;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.credibility.text.Token;
import org.jspecify.annotations.Nullable;

/** The sources met so far in a text, each with one identity. */
final class Identities {
    private static final String[] DEFINITE = {
        "the", "its", "his", "her", "their", "this", "that", "one", "those", "these"
    };
    private static final int MOST_AS_SOURCE = 1;
    private static final int RELATIVE_REACH = 12;
    private static final int LONGEST_SENTENCE = 1000;
    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "who", "i");
    private static final Set<String> THINGS = Set.of("it", "which", "that", "this");
    private static final Set<String> MANY = Set.of("they", "them", "we", "both", "those");
    private static final Set<String> PUBLICATIONS =
            Set.of("report", "reports", "article", "story", "post", "exclusive", "scoop", "column", "website", "site");

    private final String text;
    private final NameIndex names;
    private final Introductions introductions;
    private final PersonMentions persons;
    private final SourceClassifier classifier;
    private final Article article;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    private final RecentSources recent;
    private final DefiniteDescriptions descriptions;

    Identities(TaggedText text, SourceClassifier classifier, Article article) {
        this.text = text.text();
        this.names = NameIndex.of(text);
        this.persons = new PersonMentions(text, names);
        this.introductions = Introductions.of(text);
        this.classifier = classifier;
        this.article = article;
        this.recent = new RecentSources(this.text);
        this.descriptions = new DefiniteDescriptions(recent, introductions, persons);
    }

    /** The source that a mention names. */
    Entity resolve(Mention mention) {
        Entity entity = find(mention);
        entity.mention(mention.span());
        recent.add(entity);
        return entity;
    }

    private Entity find(Mention mention) {
        if (mention.words().size() == 1) {
            Optional<Entity> antecedent = antecedent(mention);
            if (antecedent.isPresent()) {
                return antecedent.get();
            }
        }
        Optional<String> name = mainName(mention);
        Optional<Entity> report = sameReport(mention);
        if (report.isPresent()) {
            name.ifPresent(author -> author(report.get(), author, mention));
            return report.get();
        }
        return name.map(given -> named(given, mention)).orElseGet(() -> described(mention));
    }

    /** "The report, shared by @name, …" after "A report from a researcher …": one source, now with a name. */
    private Optional<Entity> sameReport(Mention mention) {
        String head = mention.head();
        if (!mention.words().get(0).isOneOf("the", "this")
                || !Set.of("report", "post", "thread", "story").contains(head)) {
            return Optional.empty();
        }
        boolean post = head.equals("post") || head.equals("thread");
        return recent.latest(entity ->
                entity.label().type().group() == SourceGroup.SOCIAL && (post || recent.isCalled(entity, head)));
    }

    private void author(Entity report, String author, Mention mention) {
        report.call(author);
        SourceLabel label =
                classifier.classify(new SourceMention(mention.text(text), mention.cue(), sentence(mention)));
        report.relabel(with(report.label(), report.label().type(), label.anonymity()));
        byKey.putIfAbsent(key(author), report);
    }

    private Optional<Entity> antecedent(Mention mention) {
        String pronoun = mention.words().get(0).lower();
        if (mention.words().get(0).is(WordClass.RELATIVE)) {
            Optional<String> name = nameBefore(mention);
            if (name.isPresent()) {
                return Optional.of(named(name.get(), mention));
            }
        }
        if (PERSONS.contains(pronoun)) {
            Optional<String> person = persons.antecedent(mention.span().begin());
            if (person.isPresent()) {
                return Optional.of(named(person.get(), mention));
            }
            return recent.latest(Entity::isPerson).or(() -> recent.latest(entity -> isAnonymousPerson(entity)));
        }
        if (THINGS.contains(pronoun)) {
            Optional<String> body = bodyBefore(mention);
            if (body.isPresent() && pronoun.equals("it")) {
                return Optional.of(named(body.get(), mention));
            }
            return recent.latest(entity -> !entity.isPerson() && !isAnonymousPerson(entity));
        }
        return MANY.contains(pronoun)
                ? recent.latest(this::isAnonymousPerson).or(() -> recent.latest(entity -> true))
                : Optional.empty();
    }

    /** The first name of a body in the sentence before a pronoun. */
    private Optional<String> bodyBefore(Mention mention) {
        List<Word> words = mention.sentence().words();
        int end = mention.sentence().indexAt(mention.span().begin());
        return NameIndex.namesIn(words.subList(0, end)).stream()
                .filter(name -> !names.isPerson(name))
                .findFirst();
    }

    /** The name that a relative pronoun stands behind, few words away. */
    private static Optional<String> nameBefore(Mention mention) {
        List<Word> words = mention.sentence().words();
        int end = mention.sentence().indexAt(mention.span().begin());
        int limit = Math.max(0, end - RELATIVE_REACH);
        while (end > limit && !words.get(end - 1).is(WordClass.NAME)) {
            end--;
        }
        int begin = end;
        while (begin > limit && words.get(begin - 1).is(WordClass.NAME)) {
            begin--;
        }
        return begin == end
                ? Optional.empty()
                : Optional.of(String.join(
                        " ", words.subList(begin, end).stream().map(Word::text).toList()));
    }

    private boolean isAnonymousPerson(Entity entity) {
        return entity.label().anonymity() == Anonymity.ANONYMOUS
                || entity.label().anonymity() == Anonymity.UNNAMED_SPOKESPERSON;
    }

    /** The name that stands for the source itself: not one behind "of", "for" or a possessive. */
    private Optional<String> mainName(Mention mention) {
        List<Word> words = mention.words();
        if (words.size() == 1 && words.get(0).is(WordClass.NOUN) && isCapitalized(words.get(0))) {
            return Optional.of(words.get(0).text());
        }
        StringBuilder name = new StringBuilder();
        String found = "";
        boolean dependent = false;
        for (Word word : words) {
            if (word.token().kind() == Token.Kind.HANDLE) {
                return Optional.of(word.text());
            }
            if (word.is(WordClass.NAME)) {
                name.append(name.length() == 0 ? "" : " ").append(word.text());
                continue;
            }
            if (name.length() > 0 && !dependent && !word.is(WordClass.POSSESSIVE)) {
                found = better(found, name.toString());
            }
            name.setLength(0);
            dependent =
                    (word.is(WordClass.PREPOSITION) && !isPublished(words, word)) || (dependent && !word.isOneOf(","));
            if (word.is(WordClass.RELATIVE)) {
                break;
            }
        }
        if (name.length() > 0 && !dependent) {
            found = better(found, name.toString());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** "a report from the Courier", "an interview with the Courier": the name behind the preposition is the source. */
    private static boolean isPublished(List<Word> words, Word preposition) {
        return preposition.isOneOf("from", "in", "on", "by")
                && words.stream()
                        .takeWhile(word -> !word.equals(preposition))
                        .anyMatch(word -> PUBLICATIONS.contains(word.lower()));
    }

    private static boolean isCapitalized(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && Lexicon.english()
                        .sourceNouns()
                        .longestAt(List.of(word.lower()), 0)
                        .isEmpty();
    }

    private String better(String one, String other) {
        if (one.isEmpty()) {
            return other;
        }
        return names.isPerson(one) ? one : other;
    }

    private Entity named(String spoken, Mention mention) {
        String name = PersonalTitle.without(spoken);
        String full = names.fullName(name);
        SourceLabel label = label(name, full, mention);
        if (label.type().group() == SourceGroup.RECORD) {
            return byKey.computeIfAbsent(key(full) + " " + label.type(), key -> add(full, label, false));
        }
        Entity known = byKey.get(key(full));
        if (known == null) {
            known = add(full, label, names.isPerson(full));
            byKey.put(key(full), known);
        } else if (isMoreTelling(label, known.label(), mention)) {
            known.relabel(label);
        }
        known.call(full);
        return known;
    }

    private static boolean isMoreTelling(SourceLabel label, SourceLabel known, Mention mention) {
        boolean bare = known.type() == SourceType.NAMED_PARTICIPANT || known.type() == SourceType.VAGUE_SOURCES;
        return bare
                && label.type() != known.type()
                && label.type() != SourceType.VAGUE_SOURCES
                && mention.words().size() > 1
                && !isBare(mention);
    }

    /** Whether a mention is a name and says nothing of whose it is. */
    private static boolean isBare(Mention mention) {
        return mention.words().stream()
                .allMatch(word -> word.is(WordClass.NAME)
                        || word.is(WordClass.DETERMINER)
                        || word.is(WordClass.PRONOUN)
                        || word.is(WordClass.RELATIVE));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A bare name is judged by the words that introduced it. */
    private SourceLabel label(String name, String full, Mention mention) {
        String words = mention.text(text);
        String introduced =
                introductions.of(full).map(intro -> full + ", " + intro).orElse(full);
        boolean bare = isBare(mention);
        SourceLabel label =
                classifier.classify(new SourceMention(bare ? introduced : words, mention.cue(), sentence(mention)));
        if (isOwn(full)) {
            return with(label, SourceType.OWN_REPORTING, Anonymity.NAMED);
        }
        boolean published = mention.words().stream().anyMatch(word -> PUBLICATIONS.contains(word.lower()))
                && label.type().group() != SourceGroup.SOCIAL
                && !names.isPerson(full);
        boolean untold = label.type() == SourceType.OFFICIAL_STATEMENT
                && bare
                && !names.isPerson(full)
                && NameIndex.nameWord(full).isEmpty();
        if (published
                || (untold && (SourceContext.isReporting(mention.cue()) || names.count(name) <= MOST_AS_SOURCE))) {
            return with(label, SourceType.OTHER_OUTLET, Anonymity.NAMED);
        }
        if (label.type() == SourceType.OFFICIAL_STATEMENT && names.isPerson(full)) {
            return with(label, SourceType.OFFICIAL_STATEMENT, Anonymity.NAMED);
        }
        if (label.type() == SourceType.NAMED_PARTICIPANT
                && bare
                && SourceContext.isReporting(mention.cue())
                && !names.isShortened(full)) {
            return with(label, SourceType.OTHER_OUTLET, Anonymity.NAMED);
        }
        if (label.type() == SourceType.NAMED_PARTICIPANT && bare && !names.isPerson(full)) {
            return with(
                    label,
                    SourceContext.isReporting(mention.cue()) ? SourceType.OTHER_OUTLET : SourceType.OFFICIAL_STATEMENT,
                    Anonymity.NAMED);
        }
        return label;
    }

    private boolean isOwn(String full) {
        return article.publisher()
                .map(publisher -> publisher.toLowerCase(Locale.ROOT))
                .filter(publisher -> publisher.equals(key(full)) || publisher.endsWith(" " + withoutArticle(key(full))))
                .isPresent();
    }

    private static SourceLabel with(SourceLabel label, SourceType type, Anonymity anonymity) {
        return new SourceLabel(type, anonymity, label.count(), label.accessDescribed(), label.reasonGiven());
    }

    private String sentence(Mention mention) {
        Span sentence = mention.sentence().span();
        int end = Math.min(sentence.end(), sentence.begin() + LONGEST_SENTENCE);
        return Mention.folded(text.substring(sentence.begin(), end));
    }

    /** A definite description leads back to the source it describes; any other description is a new source. */
    private Entity described(Mention mention) {
        String words = mention.text(text);
        SourceLabel label = classifier.classify(new SourceMention(words, mention.cue(), sentence(mention)));
        Optional<Entity> known = mention.words().get(0).isOneOf(DEFINITE)
                ? descriptions
                        .meant(mention, label)
                        .or(() -> descriptions.person(mention, label).map(name -> named(name, mention)))
                : Optional.empty();
        return known.orElseGet(() -> byKey.computeIfAbsent(
                key(words),
                key -> add(label.anonymity() == Anonymity.NONE ? null : withoutArticle(words), label, false)));
    }

    private static String withoutArticle(String words) {
        for (String article : List.of("The ", "the ", "A ", "a ", "An ", "an ")) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    Entity add(@Nullable String name, SourceLabel label, boolean person) {
        Entity entity = new Entity(name, label, person);
        entities.add(entity);
        return entity;
    }

    /** The nobody behind rumours or hearsay; one of each kind in a text. */
    Entity nobody(SourceLabel label) {
        return byKey.computeIfAbsent(" " + label.type(), key -> add(null, label, false));
    }

    /** The sources in the order in which the text first names them; those it never names come last, as added. */
    List<Entity> inTextOrder() {
        Comparator<Entity> order = Comparator.comparing(
                entity -> entity.firstMention().map(Span::begin).orElse(Integer.MAX_VALUE));
        return entities.stream().sorted(order).toList();
    }
}
