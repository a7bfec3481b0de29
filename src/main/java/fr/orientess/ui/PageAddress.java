package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * The address that the browser shows. It is written as a whole, because Flow would reorder the
 * answers and encode the commas between them, and people pass such addresses on.
 */
public final class PageAddress {

  /**
   * Who went on meanwhile is on another page, whose address must stay. The link past the header has
   * to stay a link within this page.
   */
  private static final String SHOW =
      """
      setTimeout(() => {
        if (location.pathname !== new URL($0, location.href).pathname) return;
        history.replaceState(history.state, '', $0);
        document.querySelectorAll('.skip-link').forEach((link) => (link.href = $0 + link.hash));
      })\
      """;

  private PageAddress() {}

  /**
   * Shows another address for this very page: no new entry in the history of the browser, nothing
   * is loaded. Flow changes the history in a timeout as well: so the order stays as it was meant.
   *
   * @param address from the root of the site
   */
  public static void show(String address, UI ui) {
    ui.getPage().executeJs(SHOW, address);
  }

  /**
   * Goes to another page, or to another state of this one, and shows its address as it is written.
   *
   * @param address from the root of the site
   */
  public static void go(String address, UI ui) {
    var location = new Location(address.substring(1));
    ui.navigate(location.getPath(), location.getQueryParameters());
    show(address, ui);
  }
}
