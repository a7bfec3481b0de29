package fr.orientess.benchmarks.report;

/**
 * What was measured of one engine on one row set.
 *
 * @param perCpuSecond profiles a second of processor time, on one thread
 * @param bytesPerCall memory allocated for a profile (JavaScript: without native memory), or null
 *     where it cannot be told
 * @param buildSeconds from rows in memory to ready for the first profile
 * @param heapMb what the engine keeps in memory beside the rows, after 1,000 profiles
 * @param matches rows (selections) or offers (verdicts and orientations) that fit, a profile
 */
public record Measured(
    double perCpuSecond,
    double p50Micros,
    double p99Micros,
    Double bytesPerCall,
    double buildSeconds,
    double heapMb,
    double matches) {}
