package org.credibility.lab.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often what an outlet asserted turned out true, shrunk towards the share of all.
 *
 * <p>Outlets stand under a hash of their names: a record is a number learned from claims, not a list of who is good.
 */
final class OutletRecords {
    /** So many claims of average outcome are added to each record. */
    private static final double SHRINKAGE = 4;

    private static final double LEAST = 0.05;
    private static final int KEY_BYTES = 8;

    private final Map<String, Count> counts = new TreeMap<>();
    private double asserted;
    private double right;

    /** How many claims were asserted, and how many of them were true. */
    private record Count(int asserted, int right) {
        Count plus(int moreAsserted, int moreRight) {
            return new Count(asserted + moreAsserted, right + moreRight);
        }
    }

    static OutletRecords of(Collection<ClaimRow> claims) {
        OutletRecords records = new OutletRecords();
        claims.forEach(claim -> records.count(claim, 1));
        return records;
    }

    private void count(ClaimRow claim, int sign) {
        Set<String> seen = new HashSet<>();
        for (ClaimRow.Headline headline : claim.articles()) {
            if (HeadlineSide.of(headline.headline()) == HeadlineSide.ASSERTING && seen.add(headline.outlet())) {
                add(key(headline.outlet()), sign, claim.isTrue() ? sign : 0);
            }
        }
    }

    private void add(String key, int more, int moreRight) {
        counts.merge(key, new Count(more, moreRight), (old, added) -> old.plus(added.asserted(), added.right()));
        asserted += more;
        right += moreRight;
    }

    /** The records without one claim that they hold. */
    OutletRecords without(ClaimRow claim) {
        OutletRecords others = new OutletRecords();
        counts.forEach((key, count) -> others.add(key, count.asserted(), count.right()));
        others.count(claim, -1);
        return others;
    }

    /** How much better than the average an outlet is, in log-odds. */
    double advantage(String outlet) {
        double base = asserted == 0 ? 0.5 : right / asserted;
        Count count = counts.getOrDefault(key(outlet), new Count(0, 0));
        double share = (count.right() + SHRINKAGE * base) / (count.asserted() + SHRINKAGE);
        return logit(share) - logit(base);
    }

    private static double logit(double share) {
        double kept = Math.min(1 - LEAST, Math.max(LEAST, share));
        return StrictMath.log(kept / (1 - kept));
    }

    private static String key(String outlet) {
        String host = outlet.toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Each outlet in a line: its key, how many claims it asserted, how many were true. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((key, count) ->
                lines.append(String.format(Locale.ROOT, "%s\t%d\t%d%n", key, count.asserted(), count.right())));
        return lines.toString().replace("\r\n", "\n");
    }

    /** Reads a line as {@link #lines} writes it. */
    void read(String line) {
        String[] parts = line.split("\t", -1);
        add(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
