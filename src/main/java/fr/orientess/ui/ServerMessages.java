package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What Vaadin itself says when something is lost. A lost session is nobody's loss, all that matters
 * is in the address: the page loads again by itself.
 */
@Component
class ServerMessages implements VaadinServiceInitListener {

  private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 2_000;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .setSystemMessagesProvider(info -> messages(Language.of(info.getLocale()).locale()));
    event.getSource().addUIInitListener(init -> prepareForConnectionLoss(init.getUI()));
  }

  private static SystemMessages messages(Locale locale) {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(text(locale, "failure.title"));
    messages.setInternalErrorMessage(text(locale, "page.reload"));
    messages.setSyncErrorNotificationEnabled(false);
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(text(locale, "cookies.disabled"));
    messages.setCookiesDisabledMessage(text(locale, "cookies.why"));
    return messages;
  }

  private static void prepareForConnectionLoss(UI ui) {
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(text(ui.getLocale(), "connection.lost"));
    dialog.setDialogTextGaveUp(text(ui.getLocale(), "connection.givenUp"));
    dialog.setReconnectInterval(MILLISECONDS_BETWEEN_ATTEMPTS);
  }

  private static String text(Locale locale, String key) {
    return I18NProvider.translate(locale, key);
  }
}
