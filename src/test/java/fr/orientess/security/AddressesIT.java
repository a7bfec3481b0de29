package fr.orientess.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which addresses answer a visitor, and with which headers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AddressesIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/theme/styles.css", "/v3/api-docs", "/actuator/health"})
  void thePublicAddressesAnswer(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/error",
        "/api/nothing",
        "/actuator",
        "/actuator/env",
        "/h2-console",
        "/application.properties",
        "/theme/../application.properties",
        "/theme/..%2Fapplication.properties",
        "/v3/nothing"
      })
  void allOthersAreAbsent(String address) throws Exception {
    assertThat(get(address).statusCode()).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/theme/styles.css", "/nowhere", "/v3/api-docs"})
  void everyAnswerCarriesTheSecurityHeaders(String address) throws Exception {
    var headers = get(address).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script-src 'unsafe", "unsafe-eval"));
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
  }

  @Test
  void everyPageHasARandomNumberOfItsOwn() throws Exception {
    assertThat(policyOf(get("/"))).isNotEqualTo(policyOf(get("/")));
  }

  @Test
  void aMissingPageSaysSoInFrench() throws Exception {
    var page = get("/nowhere");

    assertThat(page.body()).contains("Cette page n’existe pas");
    assertThat(page.headers().firstValue("Content-Language")).contains("fr");
  }

  private static String policyOf(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
            .header("Accept", "text/html, */*;q=0.1")
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
