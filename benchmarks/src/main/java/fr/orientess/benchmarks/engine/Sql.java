package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * H2 in memory, in the same process, by one prepared statement: an index leads from territories to
 * rows, options are bit masks in the row, so that no join is needed for them.
 */
final class Sql implements Engine {

  private static final String ANYWHERE = "*";

  private final List<EligibilityRow> rows;
  private final List<Question> questions;
  private final Question placeQuestion;
  private final Territories territories;
  private final int mostContainers;
  private final Connection connection;
  private final PreparedStatement select;

  Sql(KnowledgeBase knowledge) {
    rows = knowledge.rows();
    territories = knowledge.territories();
    var places =
        knowledge.questionnaire().questions().stream()
            .filter(question -> question.type() == QuestionType.PLACE)
            .toList();
    if (places.size() != 1) {
      throw new IllegalArgumentException("The statement is made for one place question");
    }
    placeQuestion = places.getFirst();
    questions =
        knowledge.questionnaire().questions().stream()
            .filter(question -> question.type() != QuestionType.PLACE)
            .sorted(Comparator.comparing(Question::type))
            .toList();
    mostContainers =
        1
            + IntStream.range(0, territories.communeCount())
                .map(commune -> territories.containersOf(commune).length)
                .max()
                .orElse(0);
    try {
      connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
      create();
      fill();
      execute("CREATE INDEX place_rows ON place(territory, number)");
      execute("CREATE INDEX shut_rows ON shut(number, territory)");
      execute("ANALYZE");
      select = connection.prepareStatement(statement());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void create() throws SQLException {
    execute(
        "CREATE TABLE eligibility (number INT PRIMARY KEY, from_day DATE, until_day DATE, "
            + questions.stream().map(Sql::definition).collect(Collectors.joining(", "))
            + ")");
    execute("CREATE TABLE place (territory VARCHAR(16), number INT)");
    execute("CREATE TABLE shut (territory VARCHAR(16), number INT)");
  }

  private static String definition(Question question) {
    var name = name(question);
    return question.type() == QuestionType.NUMBER
        ? name + "_min DOUBLE PRECISION, " + name + "_max DOUBLE PRECISION"
        : name + " BIGINT, not_" + name + " BIGINT";
  }

  private static String name(Question question) {
    return "q" + question.position();
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void fill() throws SQLException {
    var holes = Stream.generate(() -> "?").limit(3 + 2L * questions.size());
    var sql = "INSERT INTO eligibility VALUES (" + holes.collect(Collectors.joining(",")) + ")";
    try (var row = connection.prepareStatement(sql);
        var place = connection.prepareStatement("INSERT INTO place VALUES (?, ?)");
        var shut = connection.prepareStatement("INSERT INTO shut VALUES (?, ?)")) {
      for (int number = 0; number < rows.size(); number++) {
        insert(number, row);
        insertPlaces(number, place, shut);
      }
    }
  }

  private void insert(int number, PreparedStatement insert) throws SQLException {
    var row = rows.get(number);
    insert.setInt(1, number);
    insert.setObject(2, row.from());
    insert.setObject(3, row.until());
    int at = 4;
    for (var question : questions) {
      insert.setNull(at, Types.DOUBLE);
      insert.setNull(at + 1, Types.DOUBLE);
      switch (row.conditionOn(question)) {
        case Condition.AnyOf(_, var options) -> insert.setLong(at, PlainProfile.bits(options));
        case Condition.NoneOf(_, var options) -> insert.setLong(at + 1, PlainProfile.bits(options));
        case Condition.Is(_, var value) -> insert.setLong(at, value ? 2 : 1);
        case Condition.Between(_, var min, var max) -> {
          setBound(insert, at, min);
          setBound(insert, at + 1, max);
        }
        case null, default -> {}
      }
      at += 2;
    }
    insert.executeUpdate();
  }

  private static void setBound(PreparedStatement insert, int at, double bound) throws SQLException {
    if (Double.isFinite(bound)) {
      insert.setDouble(at, bound);
    }
  }

  private void insertPlaces(int number, PreparedStatement place, PreparedStatement shut)
      throws SQLException {
    if (rows.get(number).conditionOn(placeQuestion) instanceof Condition.Within(_, var area, _)) {
      insert(area.listed().stream().map(Territory::code).toList(), number, place);
      insert(area.excluded().stream().map(Territory::code).toList(), number, shut);
      if (!area.listed().isEmpty()) {
        return;
      }
    }
    insert(List.of(ANYWHERE), number, place);
  }

  private static void insert(List<String> codes, int number, PreparedStatement insert)
      throws SQLException {
    for (var code : codes) {
      insert.setString(1, code);
      insert.setInt(2, number);
      insert.executeUpdate();
    }
  }

  private String statement() {
    var holes = Stream.generate(() -> "?").limit(mostContainers).collect(Collectors.joining(", "));
    var conditions = questions.stream().map(Sql::condition).collect(Collectors.joining(" AND "));
    return "SELECT DISTINCT e.number FROM place p JOIN eligibility e ON e.number = p.number"
        + " WHERE p.territory IN ("
        + holes
        + ") AND "
        + conditions
        + " AND (e.from_day IS NULL OR e.from_day <= ?) AND (e.until_day IS NULL OR e.until_day >="
        + " ?) AND NOT EXISTS (SELECT 1 FROM shut s WHERE s.number = e.number AND s.territory IN ("
        + holes
        + "))";
  }

  private static String condition(Question question) {
    var name = name(question);
    return question.type() == QuestionType.NUMBER
        ? "(e.%1$s_min IS NULL OR e.%1$s_min <= ?) AND (e.%1$s_max IS NULL OR e.%1$s_max >= ?)"
            .formatted(name)
        : ("(e.%1$s IS NULL OR BITAND(e.%1$s, CAST(? AS BIGINT)) <> 0)"
                + " AND (e.not_%1$s IS NULL OR BITAND(e.not_%1$s, CAST(? AS BIGINT)) = 0)")
            .formatted(name);
  }

  @Override
  public int[] answer(Situation situation) {
    try {
      bind(situation);
      var found = new int[64];
      int size = 0;
      try (var result = select.executeQuery()) {
        while (result.next()) {
          if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
          }
          found[size++] = result.getInt(1);
        }
      }
      return Arrays.copyOf(found, size);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void bind(Situation situation) throws SQLException {
    var codes = codes(((Answer.Place) situation.to(placeQuestion)).territory());
    int at = 1;
    for (var code : codes) {
      select.setString(at++, code);
    }
    for (var question : questions) {
      if (situation.to(question) instanceof Answer.Quantity(var value)) {
        select.setDouble(at++, value);
        select.setDouble(at++, value);
      } else {
        long bits = bits(situation.to(question));
        select.setLong(at++, bits);
        select.setLong(at++, bits);
      }
    }
    select.setObject(at++, situation.date());
    select.setObject(at++, situation.date());
    for (var code : codes) {
      select.setString(at++, code);
    }
  }

  private static long bits(Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> 1L << option.position();
      case Answer.Choices(var options) -> PlainProfile.bits(options);
      case Answer.YesNo(var value) -> value ? 2 : 1;
      case Answer.Quantity _, Answer.Place _ -> throw new IllegalArgumentException();
    };
  }

  /** What contains the commune, and as many more as the statement has room for. */
  private List<String> codes(Territory place) {
    var codes = new ArrayList<String>(mostContainers);
    codes.add(ANYWHERE);
    for (int container : territories.containersOf(territories.communesOf(place)[0])) {
      codes.add(territories.all().get(container).code());
    }
    while (codes.size() < mostContainers) {
      codes.add("");
    }
    return codes;
  }

  @Override
  public Set<String> comparable(Situation situation) {
    return Arrays.stream(answer(situation))
        .mapToObj(row -> rows.get(row).id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Set<String> offers(Situation situation) {
    return Arrays.stream(answer(situation))
        .mapToObj(row -> rows.get(row).offer().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
