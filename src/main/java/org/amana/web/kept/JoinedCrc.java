package org.amana.web.kept;

/**
 * The CRC-32 of two texts one after the other, from those of each: a check sum is a polynomial over bits, and a text behind
 * it multiplies it by x to the number of its bits (modulo the polynomial of RFC 1952, section 8, least power in the highest
 * bit).
 */
final class JoinedCrc {

    private static final int POLYNOMIAL = 0xedb88320;

    /** x to the power of none. */
    private static final int ONE = 1 << 31;

    /** x to the powers of 8, 16, 32 and so on. */
    private static final int[] BYTES = new int[31];

    static {
        int power = ONE >>> 8;
        for (int i = 0; i < BYTES.length; i++) {
            BYTES[i] = power;
            power = times(power, power);
        }
    }

    private JoinedCrc() {}

    /** By what a text of so many bytes multiplies the sum of what stands before it. */
    static int shift(int length) {
        int shift = ONE;
        for (int i = 0; i < BYTES.length; i++) {
            if ((length >> i & 1) == 1) {
                shift = times(shift, BYTES[i]);
            }
        }
        return shift;
    }

    /** @param shift of the second */
    static int of(int first, int shift, int second) {
        return times(first, shift) ^ second;
    }

    private static int times(int one, int other) {
        int product = 0;
        int factor = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((one & bit) != 0) {
                product ^= factor;
            }
            factor = (factor & 1) == 0 ? factor >>> 1 : factor >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
