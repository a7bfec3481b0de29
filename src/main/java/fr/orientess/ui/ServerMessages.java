package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.orientess.wording.Texts;
import org.springframework.stereotype.Component;

/**
 * What Vaadin itself says when something is lost. A lost session or cookie is nobody's loss, all
 * that matters is in the address: the page loads again by itself.
 */
@Component
class ServerMessages implements VaadinServiceInitListener {

  private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 2_000;

  /** Flow names all texts of the indicator but this one. */
  private static final String NAME_THE_CONNECTION =
      """
      const indicator = window.Vaadin.connectionIndicator;
      if (indicator) indicator.onlineText = $0;
      """;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .setSystemMessagesProvider(
            info -> messages(new Texts(Language.of(info.getLocale()).locale())));
    event.getSource().addUIInitListener(init -> prepareForConnectionLoss(init.getUI()));
  }

  private static SystemMessages messages(Texts texts) {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(texts.get("failure.title"));
    messages.setInternalErrorMessage(texts.get("page.reload"));
    messages.setSyncErrorNotificationEnabled(false);
    messages.setCookiesDisabledNotificationEnabled(false);
    return messages;
  }

  private static void prepareForConnectionLoss(UI ui) {
    var texts = new Texts(Language.of(ui.getLocale()).locale());
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(texts.get("connection.lost"));
    dialog.setDialogTextGaveUp(texts.get("connection.givenUp"));
    dialog.setReconnectInterval(MILLISECONDS_BETWEEN_ATTEMPTS);
    ui.getPage().executeJs(NAME_THE_CONNECTION, texts.get("connection.there"));
  }
}
