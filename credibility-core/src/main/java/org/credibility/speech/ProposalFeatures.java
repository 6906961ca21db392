package org.credibility.speech;

import java.util.List;
import org.credibility.attribution.Attribution;

/** What tells whether a proposal is an attribution. */
public final class ProposalFeatures {
    private final Reading r;
    private final List<Proposal> all;
    private final int[] contents;
    private final int[] strong;

    public ProposalFeatures(Reading reading, List<Proposal> all) {
        this.r = reading;
        this.all = all;
        contents = new int[r.size];
        strong = new int[r.size];
        for (Proposal p : all) {
            if (p.rank() > 0) {
                continue;
            }
            for (int at = 0; at < p.labels().length; at++) {
                if (p.labels()[at] == RoleFeatures.CONTENT) {
                    contents[p.base() + at]++;
                    strong[p.base() + at] += p.cueProbability() > 0.5 ? 1 : 0;
                }
            }
        }
    }

    static int bin(double probability) {
        double logit = StrictMath.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
        return (int) Math.round(Math.max(-8, Math.min(8, logit)) * 2);
    }

    static int length(int n) {
        return n <= 5 ? n : n <= 8 ? 6 : n <= 12 ? 7 : n <= 20 ? 8 : n <= 35 ? 9 : n <= 60 ? 10 : 11;
    }

    /** The features as a lattice of one place, whose label is 1 for an attribution. */
    public Lattice lattice(Proposal p) {
        Lattice l = new Lattice(1);
        int cue = r.headOf(p.cueBegin(), p.cueEnd());
        int stem = r.stem[cue];
        int prior = r.prior[cue];
        int kids = r.children[cue];
        int source = 0;
        int content = 0;
        int quoted = 0;
        int fragments = 0;
        int shared = 0;
        int sharedStrong = 0;
        int firstSource = -1;
        int lastSource = -1;
        int firstContent = -1;
        int lastContent = -1;
        int before = 0;
        int marks = 0;
        for (int i = 0; i < p.labels().length; i++) {
            int at = p.base() + i;
            if (p.labels()[i] == RoleFeatures.SOURCE) {
                source++;
                firstSource = firstSource < 0 ? at : firstSource;
                lastSource = at;
            } else if (p.labels()[i] == RoleFeatures.CONTENT) {
                content++;
                quoted += r.depth[at] > 0 ? 1 : 0;
                shared += contents[at] > 1 ? 1 : 0;
                sharedStrong += strong[at] - (p.cueProbability() > 0.5 ? 1 : 0) > 0 ? 1 : 0;
                firstContent = firstContent < 0 ? at : firstContent;
                lastContent = at;
                before += at < p.cueBegin() ? 1 : 0;
                fragments += i == 0 || p.labels()[i - 1] != RoleFeatures.CONTENT ? 1 : 0;
            }
        }
        int own = bin(p.cueProbability());
        int roles = bin(p.probability());
        int size = length(content);
        int quote = content == 0 ? 3 : quoted == 0 ? 0 : quoted >= content ? 2 : 1;
        int side = content == 0 ? 3 : before == 0 ? 0 : before == content ? 1 : 2;
        int who = source == 0 ? -1 : headOf(firstSource, lastSource + 1);
        int whoCode = who < 0 ? -1 : Lattice.mix(r.tag[who], r.entity[who]);
        int whoArc = who < 0 ? -1 : r.head[who] == cue ? r.relation[who] : 98;
        int rule = -1;
        for (int at = p.cueBegin(); at < p.cueEnd(); at++) {
            rule = r.ruleCueAt[at] >= 0 ? r.ruleCueAt[at] : rule;
        }
        int agree = rule < 0 ? 0 : 1 + agreement(p, r.rules.get(rule));
        int nested = Math.min(2, strong[cue]);
        int shareBin = content == 0 ? 0 : (int) Math.ceil(4.0 * shared / content);
        int strongBin = content == 0 ? 0 : (int) Math.ceil(4.0 * sharedStrong / content);
        int kind = rule < 0 ? 0 : r.rules.get(rule).cue().kind().ordinal() + 1;
        int k = 0;
        l.place(k++, 0);
        l.place(k++, own);
        l.place(k++, roles);
        l.place(k++, own / 2, roles / 2);
        l.place(k++, stem);
        l.place(k++, stem, r.tag[cue]);
        l.place(k++, own, prior);
        l.place(k++, stem, size > 3 ? 1 : 0, source > 0 ? 1 : 0);
        l.place(k++, prior, size, source > 0 ? 1 : 0);
        l.place(k++, own / 2, size, source > 0 ? 1 : 0);
        l.place(k++, size);
        l.place(k++, size, quote);
        l.place(k++, side, quote, prior);
        l.place(k++, side, stem);
        l.place(k++, quote, stem);
        l.place(k++, fragments, side);
        l.place(k++, whoCode);
        l.place(k++, whoCode, prior);
        l.place(k++, whoCode, stem);
        l.place(k++, whoArc);
        l.place(k++, whoArc, prior);
        l.place(k++, whoArc, own);
        l.place(k++, length(source));
        if (who >= 0) {
            l.place(k, r.stem[who]);
            l.place(k + 1, r.stem[who], prior);
            l.place(k + 2, Math.max(-6, Math.min(6, who - cue)), prior);
        }
        k += 3;
        l.place(k++, r.tag[cue], kids & 31);
        l.place(k++, r.relation[cue], r.tag[cue]);
        l.place(k++, r.relation[cue], prior);
        l.place(k++, prior, kids & 31);
        l.place(k++, agree);
        l.place(k++, agree, own / 2);
        l.place(k++, agree, prior);
        l.place(k++, agree, quote);
        l.place(k++, kind, agree);
        l.place(k++, kind, own / 2);
        l.place(k++, nested);
        l.place(k++, nested, own);
        l.place(k++, nested, prior);
        l.place(k++, nested, r.depth[cue] > 0 ? 1 : 0, own / 2);
        l.place(k++, nested, strongBin, own / 2);
        l.place(k++, shareBin, own / 2);
        l.place(k++, strongBin, own / 2);
        l.place(k++, strongBin, stem);
        l.place(k++, r.depth[cue] > 0 ? 1 : 0, own);
        l.place(k++, p.cueEnd() - p.cueBegin(), own / 2);
        l.place(k++, Math.min(3, r.ruleContents[cue]), own / 2);
        l.place(k++, r.paragraph[cue] == 0 ? 1 : 0, own / 2);
        if (firstContent >= 0) {
            l.place(k, r.form[firstContent], side);
            l.place(k + 1, r.tag[firstContent], r.relation[firstContent]);
            l.place(k + 2, r.form[lastContent], side);
            l.place(k + 3, lastContent + 1 < r.size ? r.form[lastContent + 1] : -1, side);
            l.place(k + 4, firstContent > 0 ? r.form[firstContent - 1] : -1, side);
            l.place(k + 5, r.form[firstContent], stem);
            int top = headOf(firstContent, lastContent + 1);
            l.place(k + 6, r.relation[top], r.head[top] == cue ? 1 : 0, prior);
            l.place(k + 7, r.tag[top], r.head[top] == cue ? 1 : 0, own / 2);
            l.place(k + 8, r.tag[top], stem);
            l.place(k + 9, Math.min(8, side == 0 ? firstContent - p.cueEnd() : p.cueBegin() - lastContent), prior);
        }
        k += 10;
        l.place(k++, Math.min(9, p.rank()));
        l.place(k++, Math.min(9, p.rank()), roles);
        shape(l, k, p, cue, prior);
        l.endPlace(7);
        return l;
    }

    /** How source and content are bounded: quotation marks, commas, sentence ends, dependencies that leave them. */
    private void shape(Lattice l, int first, Proposal p, int cue, int prior) {
        int k = first;
        int arcsOut = 0;
        int arcsIn = 0;
        int sourceArcs = 0;
        int contentAtCue = 0;
        int[] labels = p.labels();
        for (int i = 0; i < labels.length; i++) {
            int at = p.base() + i;
            int up = r.head[at];
            int above = up - p.base();
            int upLabel = up < 0 || above < 0 || above >= labels.length ? 0 : labels[above];
            boolean mark = r.relation[at] == org.credibility.syntax.Relation.PUNCT.ordinal() + 1;
            if (labels[i] == RoleFeatures.CONTENT && up >= 0 && upLabel != RoleFeatures.CONTENT && !mark) {
                arcsOut++;
                contentAtCue += up >= p.cueBegin() && up < p.cueEnd() ? 1 : 0;
            }
            if (labels[i] != RoleFeatures.CONTENT && upLabel == RoleFeatures.CONTENT && !mark) {
                arcsIn++;
            }
            if (labels[i] == RoleFeatures.SOURCE && upLabel != RoleFeatures.SOURCE || labels[i] != RoleFeatures.SOURCE && upLabel == RoleFeatures.SOURCE && !mark) {
                sourceArcs++;
            }
            boolean begins = labels[i] == RoleFeatures.CONTENT && (i == 0 || labels[i - 1] != RoleFeatures.CONTENT);
            boolean ends = labels[i] == RoleFeatures.CONTENT && (i + 1 == labels.length || labels[i + 1] != RoleFeatures.CONTENT);
            int side = at < p.cueBegin() ? 0 : 1;
            if (begins) {
                int state = (at == r.sentenceBegin[r.sentence[at]] ? 1 : 0) + (r.depth[at] > 0 ? 2 : 0) + (at > 0 && r.depth[at - 1] > 0 ? 4 : 0);
                l.place(k, state, side);
                l.place(k + 1, i == 0 ? -1 : r.form[at - 1], r.form[at]);
                l.place(k + 2, i == 0 ? -1 : r.tag[at - 1], r.tag[at], side);
                l.place(k + 3, i == 0 ? 9 : labels[i - 1], state, side);
                l.place(k + 4, at == p.cueEnd() ? 1 : 0, r.stem[cue]);
            }
            if (ends) {
                boolean last = i + 1 == labels.length;
                int state = (at + 1 == r.sentenceBegin[r.sentence[at] + 1] ? 1 : 0) + (r.depth[at] > 0 ? 2 : 0) + (at + 1 < r.size && r.depth[at + 1] > 0 ? 4 : 0);
                l.place(k + 5, state, side);
                l.place(k + 6, r.form[at], last ? -1 : r.form[at + 1]);
                l.place(k + 7, r.tag[at], last ? -1 : r.tag[at + 1], side);
                l.place(k + 8, last ? 9 : labels[i + 1], state, side);
                l.place(k + 9, last ? -1 : r.form[at + 1], r.form[Math.min(r.size - 1, at + 2)], side);
                l.place(k + 10, last ? -1 : r.relation[at + 1], last ? -1 : r.tag[at + 1], state);
            }
            boolean sourceBegins = labels[i] == RoleFeatures.SOURCE && (i == 0 || labels[i - 1] != RoleFeatures.SOURCE);
            boolean sourceEnds = labels[i] == RoleFeatures.SOURCE && (i + 1 == labels.length || labels[i + 1] != RoleFeatures.SOURCE);
            if (sourceBegins) {
                l.place(k + 11, i == 0 ? -1 : r.form[at - 1], r.tag[at]);
                l.place(k + 12, i == 0 ? -1 : r.tag[at - 1], r.tag[at], side);
            }
            if (sourceEnds) {
                l.place(k + 13, i + 1 == labels.length ? -1 : r.form[at + 1], r.tag[at]);
                l.place(k + 14, i + 1 == labels.length ? -1 : r.tag[at + 1], r.tag[at], side);
                l.place(k + 15, i + 1 == labels.length ? -1 : r.relation[at + 1], side, at + 1 == p.cueBegin() ? 1 : 0);
            }
        }
        k += 16;
        l.place(k++, Math.min(4, arcsOut));
        l.place(k++, Math.min(4, arcsOut), Math.min(3, contentAtCue));
        l.place(k++, Math.min(4, arcsIn));
        l.place(k++, Math.min(4, arcsIn), Math.min(4, arcsOut), prior);
        l.place(k++, Math.min(5, sourceArcs));
        l.place(k++, Math.min(5, sourceArcs), Math.min(3, contentAtCue), prior);
    }

    private int headOf(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (r.head[at] < begin || r.head[at] >= end) {
                return at;
            }
        }
        return begin;
    }

    /** 0 to 4 of the content common, plus 5 if the source agrees. */
    private int agreement(Proposal p, Attribution rule) {
        int common = 0;
        int either = 0;
        int[] ruled = r.tokensIn(rule.content());
        for (int at : ruled) {
            common += p.is(at, RoleFeatures.CONTENT) ? 1 : 0;
        }
        for (int label : p.labels()) {
            either += label == RoleFeatures.CONTENT ? 1 : 0;
        }
        either += ruled.length - common;
        int share = either == 0 ? 0 : (int) Math.round(4.0 * common / either);
        int[] who = r.tokensIn(rule.source());
        boolean same = who.length == 0;
        for (int at : who) {
            same |= p.is(at, RoleFeatures.SOURCE);
        }
        return share + (same ? 5 : 0);
    }
}
