package fr.orientess.cli;

import fr.orientess.exchange.OrientationWriter;
import fr.orientess.exchange.ProblemWriter;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.ProfileResult;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orienter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Orients profiles line by line on all cores. Reads only so far ahead of what is written that any
 * number of lines passes through little memory, and writes in the order of reading.
 */
final class Matching {

  private static final int LINES_AT_ONCE = 16;
  private static final int BATCHES_AHEAD_PER_CORE = 4;

  private final KnowledgeBase knowledge;
  private final Orienter orienter;
  private final ProfileReader reader;
  private final LocalDate today;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /** What became of some lines. */
  private record Matched(byte[] lines, int profiles, int refused) {}

  Matching(KnowledgeBase knowledge, LocalDate today) {
    this.knowledge = knowledge;
    this.orienter = knowledge.orienter();
    this.reader = new ProfileReader(knowledge);
    this.today = today;
  }

  /** Matches every line of a stream, and tells how it goes. */
  void run(InputStream in, OutputStream out, Progress progress) {
    var lines = new ProfileLines(in);
    var ahead = new ArrayDeque<Future<Matched>>();
    try (var workers = Executors.newFixedThreadPool(cores)) {
      try {
        for (var batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
          ahead.add(submit(batch, workers));
          if (ahead.size() > cores * BATCHES_AHEAD_PER_CORE) {
            write(ahead.remove(), out, progress);
          }
        }
        while (!ahead.isEmpty()) {
          write(ahead.remove(), out, progress);
        }
      } finally {
        ahead.forEach(rest -> rest.cancel(true));
      }
    }
  }

  private static List<byte[]> batch(ProfileLines lines) {
    var batch = new ArrayList<byte[]>(LINES_AT_ONCE);
    try {
      while (batch.size() < LINES_AT_ONCE) {
        var line = lines.next();
        if (line == null) {
          break;
        }
        batch.add(line);
      }
    } catch (IOException e) {
      throw new CommandFailed("La lecture des profils a échoué avant leur fin.");
    }
    return batch;
  }

  private Future<Matched> submit(List<byte[]> batch, ExecutorService workers) {
    return workers.submit(() -> match(batch));
  }

  private Matched match(List<byte[]> batch) {
    var out = new ByteArrayOutputStream(64 << 10);
    int refused = 0;
    for (var line : batch) {
      switch (reader.read(line, today)) {
        case ProfileResult.Accepted(var situation) ->
            OrientationWriter.write(knowledge.version(), orienter.orient(situation), out);
        case ProfileResult.Refused(var problem) -> {
          refused++;
          ProblemWriter.writeAsError(problem, out);
        }
      }
      out.write('\n');
    }
    return new Matched(out.toByteArray(), batch.size(), refused);
  }

  private static void write(Future<Matched> matched, OutputStream out, Progress progress) {
    try {
      var done = matched.get();
      out.write(done.lines());
      progress.add(done.profiles(), done.refused());
    } catch (IOException e) {
      throw new CommandFailed("L’écriture des orientations a échoué avant leur fin.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("A batch of profiles could not be matched", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Le travail a été interrompu avant sa fin.");
    }
  }
}
