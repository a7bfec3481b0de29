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
 * Gives every page a content security policy under which only scripts with the page's own random
 * number run: neither inline scripts nor {@code eval}. Vaadin needs {@code eval} by default;
 * nonce.js replaces it.
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
    document.select("script, style, link[rel=modulepreload]").attr("nonce", nonce);
    page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
  }

  private static String policy(String nonce) {
    return """
    default-src 'none'; script-src 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; \
    connect-src 'self'; img-src 'self' data:; font-src 'self'; \
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
