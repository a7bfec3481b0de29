package fr.orientess.report;

import java.util.List;

/** All reports that were kept. */
public interface Reports {

  /** Keeps a report. */
  void add(Report report);

  /** How many there are. */
  int count();

  /** All of them, the last one first. */
  List<Report> all();
}
