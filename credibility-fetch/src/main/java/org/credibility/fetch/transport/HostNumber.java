package org.credibility.fetch.transport;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * IPv4 addresses in all the spellings that browsers take: {@code 127.1}, {@code 0x7f000001}, {@code 0177.0.0.1}.
 *
 * <p>After the "ends in a number" checker and the IPv4 parser of the WHATWG URL standard. Without it such a host would
 * be asked for by name, and each resolver reads it in its own way.
 */
final class HostNumber {
    private static final int MAX_PARTS = 4;
    private static final long BYTE = 256;

    private HostNumber() {}

    /** Returns whether a host must be a number, since its last label is one. */
    static boolean isMeant(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        String last = host.substring(host.lastIndexOf('.', end - 1) + 1, end);
        return !last.isEmpty() && (isDecimal(last) || isHex(last));
    }

    /** Returns the address in the usual spelling; empty where the host is no IPv4 address. */
    static Optional<String> dotted(String host) {
        List<String> labels = labels(host);
        if (labels.size() > MAX_PARTS) {
            return Optional.empty();
        }
        long address = 0;
        for (int at = 0; at < labels.size(); at++) {
            boolean isLast = at == labels.size() - 1;
            int bytes = isLast ? MAX_PARTS - at : 1;
            OptionalLong part = number(labels.get(at));
            if (part.isEmpty() || part.getAsLong() >= power(bytes)) {
                return Optional.empty();
            }
            address = address * power(bytes) + part.getAsLong();
        }
        return Optional.of(
                (address >> 24) + "." + (address >> 16 & 0xff) + "." + (address >> 8 & 0xff) + "." + (address & 0xff));
    }

    private static List<String> labels(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return Arrays.asList(bare.split("\\.", -1));
    }

    private static OptionalLong number(String label) {
        boolean hex = isHex(label);
        boolean octal = !hex && label.length() > 1 && label.startsWith("0");
        String digits = hex ? label.substring(2) : label;
        int radix = hex ? 16 : octal ? 8 : 10;
        if (label.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 0x80)) {
            return OptionalLong.empty();
        }
        BigInteger value = digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, radix);
        return value.bitLength() > 32 ? OptionalLong.empty() : OptionalLong.of(value.longValueExact());
    }

    private static long power(int bytes) {
        long power = 1;
        for (int at = 0; at < bytes; at++) {
            power *= BYTE;
        }
        return power;
    }

    private static boolean isHex(String label) {
        return (label.startsWith("0x") || label.startsWith("0X"))
                && label.chars().skip(2).allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }

    private static boolean isDecimal(String label) {
        for (int at = 0; at < label.length(); at++) {
            if (label.charAt(at) < '0' || label.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
