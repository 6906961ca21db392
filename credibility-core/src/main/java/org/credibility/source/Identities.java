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
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** The sources met so far in a text, each with one identity. */
final class Identities {
    private static final String[] DEFINITE = {
        "the", "its", "his", "her", "their", "this", "that", "one", "those", "these", "my", "our"
    };

    private final String text;
    private final NameIndex names;
    private final PersonMentions persons;
    private final Introductions introductions;
    private final MentionLabels labels;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    private final RecentSources recent;
    private final Antecedents antecedents;
    private final Owners owners;
    private final AnnouncedPapers announced;
    private final DefiniteDescriptions descriptions;
    private final PartOfGroup parts;
    private final StudyPapers studies;
    private final UnnamedPersons unnamed;
    private final Topics topics;

    Identities(TaggedText text, SourceClassifier classifier, Article article) {
        this.text = text.text();
        this.names = NameIndex.of(text);
        this.recent = new RecentSources(this.text);
        this.introductions = Introductions.of(text);
        this.persons = PersonMentions.of(text, names, introductions);
        BodyMentions bodies = BodyMentions.of(text, names);
        this.labels = new MentionLabels(text, names, introductions, classifier, article);
        this.antecedents = new Antecedents(recent, persons, bodies);
        this.owners = new Owners(text, names, persons);
        this.announced = new AnnouncedPapers(article);
        this.descriptions = new DefiniteDescriptions(recent, introductions, persons, bodies);
        this.parts = new PartOfGroup(recent);
        this.studies = new StudyPapers(text, names);
        this.unnamed = new UnnamedPersons(text);
        this.topics = new Topics(text, recent);
    }

    /** The source that a mention names. */
    Entity resolve(Mention mention) {
        Entity entity = find(mention);
        entity.mention(mention.span());
        announced.note(mention, entity);
        recent.add(entity);
        return entity;
    }

    /** Makes a paper the source named last, behind the outlet through which it comes: "it warns" means the paper. */
    void again(Entity entity) {
        if (entity.label().type().group() == SourceGroup.RECORD) {
            recent.add(entity);
        }
    }

    private Entity find(Mention mention) {
        if (mention.words().size() == 1) {
            Optional<Entity> antecedent = bodyOfSentence(mention)
                    .or(() -> unnamed.before(mention).map(this::described))
                    .or(() -> topics.meant(mention).map(this::topic))
                    .or(() -> antecedents.name(mention).map(name -> named(name, mention)))
                    .or(() -> antecedents.source(mention));
            if (antecedent.isPresent()) {
                return antecedent.get();
            }
        }
        Optional<Entity> group = parts.isPart(mention)
                ? topics.whole(mention).map(this::topic).or(() -> parts.of(mention))
                : Optional.empty();
        if (group.isPresent()) {
            return group.get();
        }
        Optional<Entity> paper = announced.meant(mention);
        if (paper.isPresent()) {
            return toldMore(paper.get(), mention);
        }
        Optional<String> name = MainName.of(mention, names);
        Optional<Entity> report = sameReport(mention);
        if (report.isPresent()) {
            name.ifPresent(author -> author(report.get(), author, mention));
            return report.get();
        }
        return name.map(given -> named(given, mention)).orElseGet(() -> described(mention));
    }

    private Entity topic(Mention topic) {
        return topic.words().size() == 1 ? described(topic) : find(topic);
    }

    /** "The company still plans to build, it said": the subject of what is said. */
    private Optional<Entity> bodyOfSentence(Mention pronoun) {
        List<Word> words = pronoun.sentence().words();
        boolean behind = pronoun.words().get(0).isOneOf("it")
                && pronoun.sentence().indexAt(pronoun.span().begin()) > 2
                && words.get(0).isOneOf("the")
                && !words.get(2).is(WordClass.NOUN)
                && SourceNouns.at(List.of(words.get(1).lower()), 0)
                        .filter(match -> BodyMentions.isBody(match.value()))
                        .isPresent();
        if (!behind) {
            return Optional.empty();
        }
        Mention subject =
                new Mention(pronoun.sentence().span(0, 2), words.subList(0, 2), pronoun.cue(), pronoun.sentence());
        SourceLabel label = labels.of(subject);
        return descriptions
                .body(subject, label)
                .map(name -> named(name, subject))
                .or(() -> descriptions.meant(subject, label));
    }

    private Entity toldMore(Entity paper, Mention mention) {
        SourceLabel label = labels.of(mention);
        if (label.type().group() == SourceGroup.RECORD) {
            paper.relabel(label);
            paper.rename(withoutArticle(mention.text(text)));
        }
        return paper;
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
        report.relabel(
                report.label().as(report.label().type(), labels.of(mention).anonymity()));
        byKey.putIfAbsent(key(author), report);
    }

    private Entity named(String spoken, Mention mention) {
        String name = PersonalTitle.without(spoken);
        String full = persons.fullName(spoken, mention.span().begin());
        SourceLabel label = labels.named(name, full, mention);
        if (label.type().group() == SourceGroup.RECORD) {
            return byKey.computeIfAbsent(
                    key(full) + " " + label.type(), key -> add(paper(full, mention), label, false));
        }
        Entity known = byKey.get(key(full));
        if (known == null) {
            known = add(full, label, names.isPerson(full));
            byKey.put(key(full), known);
        } else if (isMoreTelling(label, known.label(), mention)) {
            known.relabel(label);
        }
        known.call(full);
        Entity called = known;
        MainName.alias(mention).ifPresent(alias -> byKey.putIfAbsent(key(alias), called));
        return known;
    }

    /** A paper is called by its own words: "report filed by Hollin police", not "Hollin". */
    private String paper(String name, Mention mention) {
        boolean noun = SourceNouns.at(List.of(mention.head()), 0)
                .filter(match -> SourceNouns.isPaper(match.value()))
                .isPresent();
        return noun ? withoutArticle(mention.text(text)) : name;
    }

    private static boolean isMoreTelling(SourceLabel label, SourceLabel known, Mention mention) {
        boolean bare = known.type() == SourceType.NAMED_PARTICIPANT || known.type() == SourceType.VAGUE_SOURCES;
        return bare
                && label.type() != known.type()
                && label.type() != SourceType.VAGUE_SOURCES
                && mention.words().size() > 1
                && !MentionLabels.isBare(mention);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A definite description leads back to the source it describes; any other description is a new source. */
    private Entity described(Mention mention) {
        Optional<String> owned = owners.owned(mention).filter(words -> isOfPerson(mention) || isOfRecords(mention));
        if (owned.isPresent()) {
            SourceLabel ofOwner = labels.of(owned.get(), mention);
            return byKey.computeIfAbsent(key(owned.get()), key -> add(owned.get(), ofOwner, false));
        }
        String words = mention.text(text);
        if (studies.means(mention)) {
            SourceLabel study = labels.of("the study", mention);
            return descriptions
                    .study()
                    .orElseGet(() -> byKey.computeIfAbsent(key(words), key -> add(null, study, false)));
        }
        SourceLabel label = labels.of(mention);
        Optional<Entity> known = mention.words().get(0).isOneOf(DEFINITE)
                ? descriptions
                        .titled(mention)
                        .or(() -> descriptions.body(mention, label))
                        .map(name -> named(name, mention))
                        .or(() -> descriptions.meant(mention, label))
                        .or(() -> descriptions.person(mention, label).map(name -> named(name, mention)))
                : Optional.empty();
        return known.or(() -> author(mention, label))
                .or(() -> broughtIn(mention))
                .orElseGet(() -> byKey.computeIfAbsent(
                        key(words),
                        key -> add(
                                label.anonymity() == Anonymity.NONE ? null : withoutArticle(withoutAside(mention)),
                                label,
                                false)));
    }

    /** "a guard, who was at the gate": the words of a source up to what is only told of it in passing. */
    private String withoutAside(Mention mention) {
        List<Word> words = mention.words();
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.get(at).isOneOf(",") && words.get(at + 1).is(WordClass.RELATIVE)) {
                return Mention.folded(
                        Span.of(mention.span().begin(), words.get(at - 1).span().end())
                                .in(text));
            }
        }
        return mention.text(text);
    }

    /** "The spokesman" after "a spokesman for Union Bank declined to …", whom nothing cited yet. */
    private Optional<Entity> broughtIn(Mention mention) {
        Optional<String> phrase =
                mention.words().size() == 2 && mention.words().get(0).isOneOf("the")
                        ? introductions.unnamed(mention.head(), mention.span().begin())
                        : Optional.empty();
        return phrase.map(words ->
                byKey.computeIfAbsent(key(words), key -> add(words, labels.of(words, mention), false)));
    }

    /** "Its report", which nothing tells more of, is the word of whoever "it" is. */
    private Optional<Entity> author(Mention mention, SourceLabel label) {
        boolean account = SourceNouns.at(List.of(mention.head()), 0)
                .filter(match -> match.value() == SourceNoun.ACCOUNT)
                .isPresent();
        return account && label.type() == SourceType.VAGUE_SOURCES
                ? owners.owner(mention)
                        .map(names::fullName)
                        .map(name -> byKey.computeIfAbsent(
                                key(name), key -> add(name, labels.introduced(name), names.isPerson(name))))
                : Optional.empty();
    }

    private static boolean isOfPerson(Mention mention) {
        return SourceNouns.at(List.of(mention.head()), 0)
                .filter(match -> SourceNouns.isOfPersons(match.value()))
                .isPresent();
    }

    /** "Its published accounts": whose they are tells whether they are a record. */
    private static boolean isOfRecords(Mention mention) {
        return mention.words().get(0).isOneOf("its", "their")
                && SourceNouns.at(List.of(mention.head()), 0)
                        .filter(match -> match.value() == SourceNoun.FILING || match.value() == SourceNoun.FIGURES)
                        .isPresent();
    }

    static String withoutArticle(String words) {
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
