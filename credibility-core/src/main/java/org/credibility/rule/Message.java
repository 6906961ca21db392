package org.credibility.rule;

/**
 * Messages of findings: at most {@value #LONGEST} characters, whatever words of a text they quote.
 *
 * <p>Each "%s" takes words of the text on one line, cut where there is no room; a later one gets what earlier ones leave.
 */
final class Message {
    static final int LONGEST = 80;
    private static final String PLACE = "%s";
    private static final String CUT = "…";

    private Message() {}

    static String of(String form, String... quoted) {
        int room = LONGEST - (form.length() - PLACE.length() * quoted.length);
        StringBuilder message = new StringBuilder();
        int from = 0;
        for (int at = 0; at < quoted.length; at++) {
            int place = form.indexOf(PLACE, from);
            String words = shortened(quoted[at], room - rest(quoted, at + 1, room));
            message.append(form, from, place).append(words);
            room -= words.length();
            from = place + PLACE.length();
        }
        return message.append(form.substring(from)).toString();
    }

    /** The room that later words need: their whole length, but no more than their even share. */
    private static int rest(String[] quoted, int from, int room) {
        int rest = 0;
        for (int at = from; at < quoted.length; at++) {
            rest += Math.min(quoted[at].length(), room / quoted.length);
        }
        return rest;
    }

    /** Words on one line, cut at a blank where there is one, to a number of UTF-16 units. */
    private static String shortened(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int room = Math.max(0, most - CUT.length());
        int blank = line.lastIndexOf(' ', room);
        int end = blank > room / 2 ? blank : room;
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).strip() + CUT;
    }
}
