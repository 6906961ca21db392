package org.credibility.lab.attribution;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.lab.attribution.ChainTrainer.Counts;
import org.credibility.lab.attribution.ChainTrainer.Example;
import org.credibility.lab.attribution.CorpusAttributions.Marked;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.speech.CueFeatures;
import org.credibility.speech.Lattice;
import org.credibility.speech.LinearChain;
import org.credibility.speech.Marginals;
import org.credibility.speech.Proposal;
import org.credibility.speech.ProposalFeatures;
import org.credibility.speech.Reading;
import org.credibility.speech.RoleFeatures;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Trial runs. */
public final class Experiment {
    static final class Doc {
        String id;
        Reading reading;
        List<Gold> gold = new ArrayList<>();
        int[] cueOf;
        List<Candidate> candidates = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        double[] accept;
    }

    record Gold(int cueBegin, int cueEnd, int[] source, int[] content) {}

    record Candidate(int begin, int end, double probability) {}

    static int CB = Integer.getInteger("cb", 21);
    static int RB = Integer.getInteger("rb", 22);
    static int FOLDS = Integer.getInteger("folds", 4);
    static int CE = Integer.getInteger("ce", 8);
    static int RE = Integer.getInteger("re", 8);
    static float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));
    static float DECAY = Float.parseFloat(System.getProperty("decay", "1e-4"));
    static float CDECAY = Float.parseFloat(System.getProperty("cdecay", "1e-3"));
    static double TAU = Double.parseDouble(System.getProperty("tau", "0.4"));
    static int LEAST = Integer.getInteger("least", 3);

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        long t0 = System.nanoTime();
        List<Doc> train = docs(data, "train");
        List<Doc> dev = docs(data, "dev");
        log(t0, "read " + train.size() + " " + dev.size());
        priors(train, dev);
        log(t0, "priors");
        if (Boolean.getBoolean("cueonly")) {
            candidates(cueChain(train), dev, LOW);
            cueScore(dev, TAU);
            log(t0, "cueonly");
            return;
        }
        Path cache = Path.of("/tmp/candidates" + System.getProperty("cache", ""));
        if (Files.exists(cache)) {
            load(cache, train, dev);
        } else {
            for (int fold = 0; fold < FOLDS; fold++) {
                candidates(cueChain(part(train, fold, false)), part(train, fold, true), LOW);
                log(t0, "fold " + fold);
            }
            LinearChain cues = cueChain(train);
            candidates(cues, dev, LOW);
            log(t0, "cues");
            save(cache, train, dev);
        }
        cueScore(train, TAU);
        cueScore(dev, TAU);
        if (Boolean.getBoolean("errors")) {
            LinearChain some = roleChain(train.subList(0, 700), t0);
            List<Doc> rest = train.subList(700, train.size());
            for (Doc d : rest) {
                d.candidates.clear();
                d.gold.forEach(g -> d.candidates.add(new Candidate(g.cueBegin(), g.cueEnd(), 1)));
            }
            propose(some, rest);
            errors(rest);
            return;
        }
        LinearChain roles = roleChain(train, t0);
        propose(roles, dev);
        write(dev, Path.of(args[1] + ".tau.jsonl"), TAU, false);
        if (FOLDS2 > 0) {
            for (int fold = 0; fold < FOLDS2; fold++) {
                int f = fold;
                List<Doc> in = new ArrayList<>();
                List<Doc> out = new ArrayList<>();
                for (int at = 0; at < train.size(); at++) {
                    (at % FOLDS2 == f ? out : in).add(train.get(at));
                }
                propose(roleChain(in, t0), out);
            }
            LinearChain judge = judge(train);
            for (double alpha : new double[] {0.0, 0.1}) {
                ALPHA = alpha;
                judge(judge, dev);
                for (double t : new double[] {0.2, 0.25, 0.3, 0.35, 0.4}) {
                    write(dev, Path.of(args[1] + ".j" + alpha + "-" + t + ".jsonl"), t, true);
                }
            }
            log(t0, "judged");
        }
        for (Doc d : dev) {
            d.candidates.clear();
            d.gold.forEach(g -> d.candidates.add(new Candidate(g.cueBegin(), g.cueEnd(), 1)));
        }
        propose(roles, dev);
        write(dev, Path.of(args[1] + ".gold.jsonl"), TAU, false);
        log(t0, "written");
    }

    static final double LOW = 0.08;
    static int FOLDS2 = Integer.getInteger("folds2", 2);

    static List<Doc> part(List<Doc> docs, int fold, boolean inside) {
        List<Doc> part = new ArrayList<>();
        for (int at = 0; at < docs.size(); at++) {
            if ((at % FOLDS == fold) == inside) {
                part.add(docs.get(at));
            }
        }
        return part;
    }

    static void save(Path cache, List<Doc>... parts) throws Exception {
        StringBuilder sb = new StringBuilder();
        for (List<Doc> docs : parts) {
            for (Doc d : docs) {
                for (Candidate c : d.candidates) {
                    sb.append(c.begin()).append(' ').append(c.end()).append(' ').append(c.probability()).append(';');
                }
                sb.append("\n");
            }
        }
        Files.writeString(cache, sb);
    }

    static void load(Path cache, List<Doc>... parts) throws Exception {
        java.util.Iterator<String> lines = Files.readAllLines(cache).iterator();
        for (List<Doc> docs : parts) {
            for (Doc d : docs) {
                for (String c : lines.next().split(";")) {
                    if (!c.isEmpty()) {
                        String[] f = c.split(" ");
                        d.candidates.add(new Candidate(Integer.parseInt(f[0]), Integer.parseInt(f[1]), Double.parseDouble(f[2])));
                    }
                }
            }
        }
    }

    static void propose(LinearChain roles, List<Doc> docs) {
        for (Doc d : docs) {
            d.proposals.clear();
            RoleFeatures f = new RoleFeatures(d.reading, context(d, CONTEXT));
            for (Candidate c : d.candidates) {
                Lattice l = f.lattice(c.begin(), c.end());
                List<int[]> found = roles.best(l, KBEST);
                Marginals m = new Marginals(roles, l);
                int rank = 0;
                int[] ruled = f.ruled(c.begin(), c.end());
                if (ruled != null) {
                    boolean known = false;
                    for (int[] labels : found) {
                        known |= Arrays.equals(labels, ruled);
                    }
                    if (!known) {
                        found.add(ruled);
                    }
                }
                for (int[] labels : found) {
                    double p = m.of(0, labels[0]);
                    for (int at = 1; at < labels.length; at++) {
                        p *= m.of(at, labels[at - 1], labels[at]) / Math.max(1e-12, m.of(at - 1, labels[at - 1]));
                    }
                    d.proposals.add(new Proposal(c.begin(), c.end(), c.probability(), f.windowBegin(c.begin()), labels, p, rank++));
                }
            }
        }
    }

    static int KBEST = Integer.getInteger("kbest", 6);
    static double SPAN = Double.parseDouble(System.getProperty("span", "0.4"));
    static double CONTEXT = Double.parseDouble(System.getProperty("context", "0.4"));

    /** 0 wrong, 1 counts as found, 2 exact. */
    static int right(Doc d, Proposal p) {
        int best = 0;
        for (Gold g : d.gold) {
            double c = iou(p, g.content(), RoleFeatures.CONTENT);
            if (c >= 0.5) {
                boolean none = !has(p, RoleFeatures.SOURCE);
                double s = g.source().length == 0 ? none ? 1 : 0 : iou(p, g.source(), RoleFeatures.SOURCE);
                best = Math.max(best, c > 0.999 && s > 0.999 ? 2 : s >= 0.34 ? 1 : 0);
            }
        }
        return best;
    }

    static boolean has(Proposal p, int label) {
        for (int y : p.labels()) {
            if (y == label) {
                return true;
            }
        }
        return false;
    }

    static double iou(Proposal p, int[] gold, int label) {
        int common = 0;
        int all = 0;
        for (int y : p.labels()) {
            all += y == label ? 1 : 0;
        }
        for (int at : gold) {
            int i = at - p.base();
            common += i >= 0 && i < p.labels().length && p.labels()[i] == label ? 1 : 0;
        }
        return common == 0 ? 0 : 1.0 * common / (all + gold.length - common);
    }

    static final java.util.regex.Pattern REPORT = java.util.regex.Pattern.compile("\\b(said|says|say|saying|told|tells|according|reported|reports|added|wrote|writes|noted|claimed|announced|tweeted|argued|suggested|called|found|shows|showed|asked|warned|denied|described|explained)\\b");

    static void errors(List<Doc> docs) {
        java.util.Random random = new java.util.Random(5);
        int exact = 0;
        int ok = 0;
        int n = 0;
        int noContent = 0;
        int sourceWrong = 0;
        for (Doc d : docs) {
            for (int i = 0; i < d.gold.size(); i++) {
                Gold g = d.gold.get(i);
                Proposal p = d.proposals.get(i * KBEST);
                n++;
                double c = iou(p, g.content(), 2);
                double s = g.source().length == 0 ? (has(p, 1) ? 0 : 1) : iou(p, g.source(), 1);
                exact += c > 0.99 && s > 0.99 ? 1 : 0;
                ok += c >= 0.5 && s >= 0.34 ? 1 : 0;
                noContent += c < 0.5 ? 1 : 0;
                sourceWrong += s < 0.34 ? 1 : 0;
                if ((c < 0.5 || s < 0.34) && REPORT.matcher(spanText(d, g.cueBegin(), g.cueEnd())).find() && random.nextInt(3) == 0) {
                    System.out.printf("--- cue [%s] content %.2f source %.2f p %.3f rule %s%n", spanText(d, g.cueBegin(), g.cueEnd()), c, s, p.probability(), d.reading.ruleAt(g.cueBegin(), g.cueEnd()));
                    System.out.println("PARA " + spanText(d, p.base(), p.base() + p.labels().length));
                    System.out.println("GOLD " + text(d, g.source()) + " || " + text(d, g.content()));
                    System.out.println("PRED " + text(d, p, 1) + " || " + text(d, p, 2));
                }
            }
        }
        System.out.printf("n %d ok %.3f exact %.3f content wrong %.3f source wrong %.3f%n", n, 1. * ok / n, 1. * exact / n, 1. * noContent / n, 1. * sourceWrong / n);
    }

    static String spanText(Doc d, int b, int e) {
        return Span.of(d.reading.structure().tokens().get(b).begin(), d.reading.structure().tokens().get(e - 1).end()).in(d.reading.structure().text());
    }

    static String text(Doc d, int[] tokens) {
        StringBuilder sb = new StringBuilder();
        int last = -1;
        for (int at : tokens) {
            sb.append(last >= 0 && at > last + 1 ? " ... " : " ").append(spanText(d, at, at + 1));
            last = at;
        }
        return sb.toString();
    }

    static String text(Doc d, Proposal p, int label) {
        return text(d, java.util.stream.IntStream.range(0, p.labels().length).filter(i -> p.labels()[i] == label).map(i -> i + p.base()).toArray());
    }

    static double ALPHA = Double.parseDouble(System.getProperty("alpha", "0.7"));

    static LinearChain judge(List<Doc> docs) {
        List<Example> examples = new ArrayList<>();
        Counts counts = ChainTrainer.counts(18, 4, 3);
        int[] oracle = new int[3];
        for (Doc d : docs) {
            ProposalFeatures f = new ProposalFeatures(d.reading, d.proposals);
            for (Proposal p : d.proposals) {
                Lattice l = f.lattice(p);
                counts.add(l);
                examples.add(new Example(l, new int[] {right(d, p)}));
            }
        }
        examples.forEach(e -> counts.kept(e.lattice()));
        return new ChainTrainer(3, 18, 4, Float.parseFloat(System.getProperty("jrate", "0.05")), Float.parseFloat(System.getProperty("jdecay", "1e-3"))).train(examples, 8);
    }

    static void judge(LinearChain judge, List<Doc> docs) {
        for (Doc d : docs) {
            ProposalFeatures f = new ProposalFeatures(d.reading, d.proposals);
            d.accept = new double[d.proposals.size()];
            double top = -1;
            int best = -1;
            for (int at = 0; at < d.proposals.size(); at++) {
                Proposal p = d.proposals.get(at);
                Marginals m = new Marginals(judge, f.lattice(p));
                double value = m.of(0, 2) + ALPHA * m.of(0, 1);
                d.accept[at] = m.of(0, 1) + m.of(0, 2);
                if (p.rank() == 0) {
                    best = at;
                    top = value;
                } else if (value > top) {
                    d.accept[best] = 0;
                    best = at;
                    top = value;
                } else {
                    d.accept[at] = 0;
                }
            }
        }
    }

    static void log(long t0, String m) {
        System.err.printf("%.1f s %s%n", (System.nanoTime() - t0) / 1e9, m);
    }

    static List<Doc> docs(Path data, String part) throws Exception {
        Map<String, List<Marked>> marked = CorpusAttributions.read(data.resolve(part + ".jsonl"));
        List<Doc> docs = new ArrayList<>();
        for (SilverArticle silver : SilverReader.read(data, part)) {
            Doc doc = new Doc();
            doc.id = silver.id();
            TextStructure s = silver.text().structure();
            Article article = Draft.ofPlainText(s.text(), Input.ofText(silver.id() + ".txt", s.text())).article().build();
            if (!article.text().equals(s.text())) {
                throw new IllegalStateException("text differs " + silver.id());
            }
            TaggedText tagged = TaggedText.of(article.text());
            List<Attribution> rules = new CueAttributionFinder().find(article, tagged);
            doc.reading = Reading.of(silver.text(), tagged, rules);
            doc.cueOf = new int[doc.reading.size()];
            Arrays.fill(doc.cueOf, -1);
            for (Marked m : marked.get(silver.id())) {
                int[] cue = doc.reading.tokensIn(Marked.spans(m.cue()));
                int[] source = doc.reading.tokensIn(Marked.spans(m.source()));
                int[] content = doc.reading.tokensIn(Marked.spans(m.content()));
                if (cue.length == 0) {
                    continue;
                }
                for (int at : cue) {
                    doc.cueOf[at] = doc.gold.size();
                }
                doc.gold.add(new Gold(cue[0], cue[cue.length - 1] + 1, source, content));
            }
            docs.add(doc);
        }
        return docs;
    }

    static void priors(List<Doc> train, List<Doc> dev) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Doc d : train) {
            count(d, counts, 1);
        }
        for (Doc d : train) {
            count(d, counts, -1);
            mark(d, counts);
            count(d, counts, 1);
        }
        for (Doc d : dev) {
            mark(d, counts);
        }
    }

    static void count(Doc d, Map<Integer, int[]> counts, int by) {
        for (int at = 0; at < d.reading.size(); at++) {
            int[] c = counts.computeIfAbsent(d.reading.stem(at), k -> new int[2]);
            c[0] += by;
            c[1] += d.cueOf[at] >= 0 ? by : 0;
        }
    }

    static void mark(Doc d, Map<Integer, int[]> counts) {
        for (int at = 0; at < d.reading.size(); at++) {
            int[] c = counts.getOrDefault(d.reading.stem(at), new int[2]);
            d.reading.prior(at, bucket(c[0], c[1]));
        }
    }

    static int bucket(int all, int cue) {
        if (all == 0) {
            return 1;
        }
        double p = (cue + 0.05) / (all + 1.0);
        int b = p < 0.005 ? 2 : p < 0.02 ? 3 : p < 0.05 ? 4 : p < 0.1 ? 5 : p < 0.2 ? 6 : p < 0.3 ? 7 : p < 0.45 ? 8 : p < 0.6 ? 9 : p < 0.75 ? 10 : 11;
        return all < 3 ? 12 + (cue > 0 ? 1 : 0) : b;
    }

    static int[] labels(Doc d, int begin, int end) {
        int[] labels = new int[end - begin];
        for (int at = begin; at < end; at++) {
            if (d.cueOf[at] >= 0) {
                labels[at - begin] = at > begin && d.cueOf[at - 1] == d.cueOf[at] ? CueFeatures.INSIDE : CueFeatures.BEGIN;
            }
        }
        return labels;
    }

    static LinearChain cueChain(List<Doc> docs) {
        Counts counts = ChainTrainer.counts(CB, 16, LEAST);
        List<Example> examples = new ArrayList<>();
        for (Doc d : docs) {
            CueFeatures f = new CueFeatures(d.reading);
            for (int s = 0; s < d.reading.sentences(); s++) {
                Lattice l = f.lattice(s);
                counts.add(l);
                examples.add(new Example(l.keep(x -> true, x -> true), labels(d, d.reading.sentenceBegin(s), d.reading.sentenceBegin(s + 1))));
            }
        }
        examples.forEach(e -> counts.kept(e.lattice()));
        System.err.println("cue rows " + counts.rows());
        return new ChainTrainer(3, CB, 16, RATE, CDECAY).train(examples, CE);
    }

    static void candidates(LinearChain chain, List<Doc> docs, double least) {
        for (Doc d : docs) {
            d.candidates.clear();
            CueFeatures f = new CueFeatures(d.reading);
            for (int s = 0; s < d.reading.sentences(); s++) {
                Lattice l = f.lattice(s);
                Marginals m = new Marginals(chain, l);
                int base = d.reading.sentenceBegin(s);
                List<Candidate> found = new ArrayList<>();
                for (int at = 0; at < l.length(); at++) {
                    double p = m.of(at, CueFeatures.BEGIN);
                    if (p >= least) {
                        int end = at + 1;
                        int label = CueFeatures.BEGIN;
                        while (end < l.length() && m.of(end, label, CueFeatures.INSIDE) / Math.max(1e-12, m.of(end - 1, label)) > 0.5) {
                            label = CueFeatures.INSIDE;
                            end++;
                        }
                        found.add(new Candidate(base + at, base + end, p));
                    }
                }
                found.sort(Comparator.comparingDouble(Candidate::probability).reversed());
                List<Candidate> kept = new ArrayList<>();
                for (Candidate c : found) {
                    if (kept.stream().noneMatch(k -> k.begin() < c.end() && c.begin() < k.end())) {
                        kept.add(c);
                    }
                }
                for (int at = base; at < base + l.length(); at++) {
                    int rule = d.reading.ruleAt(at, at + 1);
                    if (rule >= 0 && (at == base || d.reading.ruleAt(at - 1, at) != rule)) {
                        int end = at + 1;
                        while (end < base + l.length() && d.reading.ruleAt(end, end + 1) == rule) {
                            end++;
                        }
                        Candidate c = new Candidate(at, end, Math.max(0.01, Math.min(0.99, m.of(at - base, CueFeatures.BEGIN))));
                        if (kept.stream().noneMatch(k -> k.begin() < c.end() && c.begin() < k.end())) {
                            kept.add(c);
                        }
                    }
                }
                kept.sort(Comparator.comparingInt(Candidate::begin));
                d.candidates.addAll(kept);
            }
        }
    }

    static void cueScore(List<Doc> docs, double tau) {
        for (double t : new double[] {0.1, 0.2, 0.3, tau, 0.5, 0.6}) {
            int exact = 0;
            int overlap = 0;
            int gold = 0;
            int pred = 0;
            for (Doc d : docs) {
                gold += d.gold.size();
                for (Candidate c : d.candidates) {
                    if (c.probability() < t) {
                        continue;
                    }
                    pred++;
                    Gold g = goldOf(d, c);
                    overlap += g != null ? 1 : 0;
                    exact += g != null && g.cueBegin() == c.begin() && g.cueEnd() == c.end() ? 1 : 0;
                }
            }
            System.err.printf("tau %.2f cue exact P %.3f R %.3f F %.3f  overlap P %.3f R %.3f F %.3f%n", t, 1. * exact / pred, 1. * exact / gold, 2. * exact / (pred + gold),
                    1. * overlap / pred, 1. * overlap / gold, 2. * overlap / (pred + gold));
        }
    }

    static Gold goldOf(Doc d, Candidate c) {
        for (int at = c.begin(); at < c.end(); at++) {
            if (d.cueOf[at] >= 0) {
                return d.gold.get(d.cueOf[at]);
            }
        }
        return null;
    }

    static int[] context(Doc d, double tau) {
        int[] cues = new int[d.reading.size()];
        Arrays.fill(cues, -1);
        int n = 0;
        for (Candidate c : d.candidates) {
            if (c.probability() >= tau) {
                for (int at = c.begin(); at < c.end(); at++) {
                    cues[at] = n;
                }
            }
            n++;
        }
        return cues;
    }

    static LinearChain roleChain(List<Doc> docs, long t0) {
        Counts counts = ChainTrainer.counts(RB, 18, LEAST);
        List<Example> examples = new ArrayList<>();
        for (Doc d : docs) {
            RoleFeatures f = new RoleFeatures(d.reading, context(d, CONTEXT));
            for (Gold own : d.gold) {
                Gold g = own;
                for (Candidate c : d.candidates) {
                    if (c.probability() >= SPAN && c.begin() < own.cueEnd() && own.cueBegin() < c.end()) {
                        g = new Gold(c.begin(), c.end(), own.source(), own.content());
                        break;
                    }
                }
                Lattice l = f.lattice(g.cueBegin(), g.cueEnd());
                counts.add(l);
                int[] labels = new int[l.length()];
                int base = f.windowBegin(g.cueBegin());
                for (int at : g.content()) {
                    set(labels, at - base, RoleFeatures.CONTENT);
                }
                for (int at : g.source()) {
                    set(labels, at - base, RoleFeatures.SOURCE);
                }
                for (int at = g.cueBegin(); at < g.cueEnd(); at++) {
                    labels[at - base] = 0;
                }
                examples.add(new Example(l.keep(x -> true, x -> true), labels));
            }
        }
        examples.forEach(e -> counts.kept(e.lattice()));
        log(t0, "role rows " + counts.rows());
        return new ChainTrainer(3, RB, 18, RATE, DECAY).train(examples, RE);
    }

    static void set(int[] labels, int at, int label) {
        if (at >= 0 && at < labels.length) {
            labels[at] = label;
        }
    }

    static void write(List<Doc> docs, Path out, double tau, boolean judged) throws Exception {
        try (PrintStream stream = new PrintStream(Files.newOutputStream(out), false, "UTF-8")) {
            for (Doc d : docs) {
                StringBuilder line = new StringBuilder("{\"id\":\"" + d.id + "\",\"attributions\":[");
                boolean first = true;
                for (int at = 0; at < d.proposals.size(); at++) {
                    Proposal p = d.proposals.get(at);
                    if (!judged && p.rank() > 0 || (judged ? d.accept[at] : p.cueProbability()) < tau) {
                        continue;
                    }
                    line.append(first ? "" : ",").append("{\"cue\":").append(spans(d, List.of(), p.cueBegin(), p.cueEnd()))
                            .append(",\"source\":").append(spans(d, p.labels(), RoleFeatures.SOURCE, p.base()))
                            .append(",\"content\":").append(spans(d, p.labels(), RoleFeatures.CONTENT, p.base())).append("}");
                    first = false;
                }
                stream.println(line.append("]}"));
            }
        }
    }

    static String spans(Doc d, List<Integer> none, int begin, int end) {
        Span s = d.reading.structure().tokens().get(begin).span().cover(d.reading.structure().tokens().get(end - 1).span());
        return "[[" + s.begin() + "," + s.end() + "]]";
    }

    static String spans(Doc d, int[] labels, int label, int base) {
        StringBuilder sb = new StringBuilder("[");
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] != label) {
                continue;
            }
            int end = at;
            while (end + 1 < labels.length && labels[end + 1] == label) {
                end++;
            }
            Span s = d.reading.structure().tokens().get(base + at).span().cover(d.reading.structure().tokens().get(base + end).span());
            sb.append(sb.length() > 1 ? "," : "").append("[").append(s.begin()).append(",").append(s.end()).append("]");
            at = end;
        }
        return sb.append("]").toString();
    }
}
