package fr.orientess.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Gives every page a content security policy as tight as Vaadin runs with. Scripts: our own files
 * and those with the page's random number, so neither injected scripts nor {@code eval}; Vaadin
 * needs {@code eval} by default, nonce.js replaces it. Styles: also inline ones, because several
 * components (date picker, upload, connection indicator) bring a style element of their own. Images
 * and fonts: also data, which is how components carry their icons. Nothing from another server.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String nonceScript = read("nonce.js");

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::protect);
  }

  private void protect(IndexHtmlResponse page) {
    var document = page.getDocument();
    document.head().prependElement("script").appendChild(new DataNode(nonceScript));
    var nonce = nonce();
    document.select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
  }

  private static String policy(String nonce) {
    return """
    default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self' 'unsafe-inline'; \
    connect-src 'self'; img-src 'self' data:; font-src 'self' data:; \
    base-uri 'self'; form-action 'self'; frame-ancestors 'none'"""
        .formatted(nonce);
  }

  private String nonce() {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String read(String name) {
    try {
      return new ClassPathResource(name, ContentSecurityPolicy.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
