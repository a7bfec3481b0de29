package fr.orientess.proof.count;

/** Sums and products of counts that stop at the greatest number there is. */
public final class Saturated {

  private Saturated() {}

  /** The product of numbers that are not negative, or the greatest number there is. */
  public static long product(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
  }

  /** The sum of numbers that are not negative, or the greatest number there is. */
  public static long sum(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
