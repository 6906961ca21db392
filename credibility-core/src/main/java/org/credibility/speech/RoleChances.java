package org.credibility.speech;

/** How probable it is that each word around a cue has a role, and that the word before has it too. Never changes. */
final class RoleChances {
    private static final int ROLES = 3;

    private final float[][] has = new float[ROLES][];
    private final float[][] goesOn = new float[ROLES][];

    /** Takes them from the probabilities of a chain of so many words. */
    RoleChances(Marginals marginals, int length) {
        for (int role = Proposal.SOURCE; role < ROLES; role++) {
            has[role] = new float[length];
            goesOn[role] = new float[length];
            for (int at = 0; at < length; at++) {
                has[role][at] = (float) marginals.of(at, role);
                goesOn[role][at] = at == 0 ? 0 : (float) marginals.of(at, role, role);
            }
        }
    }

    /** Returns how probable a role of a word is, by the index of the word in the labels; 0 outside them. */
    double of(int at, int role) {
        return at < 0 || at >= has[role].length ? 0 : has[role][at];
    }

    /** Returns how probable it is that a stretch of a role begins with a word. */
    double begins(int at, int role) {
        return has[role][at] - goesOn[role][at];
    }

    /** Returns how probable it is that a stretch of a role ends with a word. */
    double ends(int at, int role) {
        return has[role][at] - (at + 1 < has[role].length ? goesOn[role][at + 1] : 0);
    }

    /** Returns how probable it is, at most, that no word has a role. */
    double none(int role) {
        float most = 0;
        for (float chance : has[role]) {
            most = Math.max(most, chance);
        }
        return 1 - most;
    }
}
