package fr.orientess.report;

import java.time.Instant;
import java.util.List;

/** All reports that were kept. */
public interface Reports {

  /** Keeps a report. */
  void add(Report report);

  /** How many there are. */
  int count();

  /** All of them, the last one first. */
  List<Report> all();

  /**
   * Deletes those that were written before a moment.
   *
   * @return how many were deleted
   */
  int deleteBefore(Instant moment);
}
