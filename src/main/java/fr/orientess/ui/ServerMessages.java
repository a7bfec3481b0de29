package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What Vaadin itself says when the session or the connection is lost. */
@Component
class ServerMessages implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> systemMessages());
    event.getSource().addUIInitListener(init -> translateConnectionLoss(init.getUI()));
  }

  private static SystemMessages systemMessages() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(text("session.expired"));
    messages.setSessionExpiredMessage(text("page.reload"));
    messages.setInternalErrorCaption(text("failure.title"));
    messages.setInternalErrorMessage(text("page.reload"));
    messages.setCookiesDisabledCaption(text("cookies.disabled"));
    messages.setCookiesDisabledMessage(text("cookies.why"));
    return messages;
  }

  private static void translateConnectionLoss(UI ui) {
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(text("connection.lost"));
    dialog.setDialogTextGaveUp(text("connection.givenUp"));
  }

  private static String text(String key) {
    return I18NProvider.translate(Locale.FRENCH, key);
  }
}
