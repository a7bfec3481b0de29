package fr.orientess.web;

import fr.orientess.sheet.Adviser;
import fr.orientess.sheet.FollowedLink;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.Wishes;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What the page of a sheet asks to be printed: the parameters of the link and, in the body of the
 * request alone, what nobody else is to read.
 *
 * @param link with the offers chosen on the page
 */
record SheetOrder(SheetLink link, Wishes wishes) {

  private static final String NAME = "_nom";
  private static final String ORGANISATION = "_organisation";
  private static final String CHOICE = "_choix";

  /** Followed by the id of an offer. */
  private static final String COMMENT = "_mot_";

  /** The order in the parameters of a request, or empty when its link is damaged. */
  static Optional<SheetOrder> of(MultiValueMap<String, String> parameters) {
    if (!(FollowedLink.of(parameters) instanceof FollowedLink.Pinned(var link))) {
      return Optional.empty();
    }
    var comments = new HashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith(COMMENT) && !values.isEmpty()) {
            comments.put(name.substring(COMMENT.length()), values.getFirst());
          }
        });
    var adviser = new Adviser(value(parameters, NAME), value(parameters, ORGANISATION));
    var chosen = parameters.getFirst(CHOICE);
    return Optional.of(
        new SheetOrder(
            chosen == null ? link : link.choosing(ids(chosen)),
            new Wishes(adviser, List.of(), comments)));
  }

  private static String value(MultiValueMap<String, String> parameters, String name) {
    var value = parameters.getFirst(name);
    return value == null ? "" : value;
  }

  private static List<String> ids(String written) {
    return List.of(written.split(",")).stream()
        .filter(id -> FollowedLink.ID.matcher(id).matches())
        .toList();
  }
}
