package org.threadgrader.mark;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in the order in which people count them: {@code attempt9} before {@code attempt10}. */
final class NaturalOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        List<String> ones = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int difference = part(ones.get(i), others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        int longer = Integer.compare(ones.size(), others.size());
        return longer == 0 ? one.compareTo(other) : longer; // 09 and 9 are two names
    }

    private static List<String> parts(String name) {
        return PART.matcher(name).results().map(MatchResult::group).toList();
    }

    private static int part(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
