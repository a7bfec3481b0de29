package fr.orientess.sheet;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Ten people with real projects, and the sheets that they get from the real rules. */
public final class Personas {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  public static final KnowledgeBase KNOWLEDGE = UsableKnowledge.in(Path.of("."), DAY);
  public static final String SITE = "https://orientess.example";
  public static final String LINK = SITE + "/fiche?stade=idee";

  private static final List<String> ANSWERS =
      List.of(
          "stade=creation&forme=association&territoire=C35238&besoins=structurer-projet,financement-amorcage&salaries=1",
          "stade=consolidation&forme=association&territoire=C59350&besoins=difficultes,tresorerie-banque&salaries=8&agrements=%3F",
          "stade=idee&forme=pas-encore&territoire=C97411&besoins=structurer-projet",
          "stade=developpement&forme=scic&territoire=C97105&besoins=fonds-propres,marches-publics",
          "stade=developpement&forme=association&territoire=C97611&besoins=financement-investissement&salaries=3",
          "stade=developpement&forme=association&territoire=C13055&besoins=marches-publics&agrements=ea-esat",
          "stade=consolidation&forme=entrepreneur-individuel&territoire=C59350&besoins=difficultes&salaries=1",
          "stade=faisabilite&forme=pas-encore&territoire=C54395&besoins=etude-besoin-faisabilite&secteurs=sante-autonomie",
          "stade=idee&forme=pas-encore&territoire=R53&besoins=locaux-immobilier",
          "stade=changement-echelle&forme=scop&territoire=C75056&besoins=ressources-humaines,numerique,locaux-immobilier");

  private Personas() {}

  public static Stream<Sheet> sheets() {
    return ANSWERS.stream().map(Personas::sheet);
  }

  public static Sheet sheet(String answers) {
    return sheet(answers, Wishes.NONE);
  }

  public static Sheet sheet(String answers, Wishes wishes) {
    var link = SheetLink.to(KNOWLEDGE, interview(answers), DAY, wishes.chosen());
    return new SheetWriter(KNOWLEDGE).write(link, wishes, SITE);
  }

  /** The first of them: an association of Rennes that is being created. */
  public static String association() {
    return ANSWERS.getFirst();
  }

  public static Interview interview(String answers) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var answer : answers.isEmpty() ? new String[0] : answers.split("&", -1)) {
      var parts = answer.split("=", 2);
      parameters.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    var followed =
        new InterviewLink(KNOWLEDGE.questionnaire(), KNOWLEDGE.territories()).follow(parameters);
    if (!followed.ignored().isEmpty()) {
      throw new IllegalArgumentException("Not understood: " + followed.ignored());
    }
    return followed.interview();
  }
}
