package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of a browser as a Vaadin page needs: opens pages in a session of its own and sends what
 * the visitor does as Vaadin's client would (UIDL over HTTP). For one thread.
 */
final class Browser {

  private static final String STATE = "window.Vaadin.TypeScript= ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI site;
  private final Timings timings;
  private final Map<String, String> cookies = new HashMap<>();
  private Page page = new Page();
  private String address = "/";
  private int ui;
  private String securityKey = "";
  private int syncId;
  private int clientId;

  Browser(HttpClient http, URI site, Timings timings) {
    this.http = http;
    this.site = site;
    this.timings = timings;
  }

  Page page() {
    return page;
  }

  /** Where the visitor is, below the site. */
  String address() {
    return address;
  }

  /** Opens a page anew, following redirects. */
  void open(String path) throws IOException, InterruptedException {
    if (!securityKey.isEmpty()) {
      leave(); // as Vaadin's client tells when a page is left
    }
    var target = site.resolve(path);
    for (int hop = 0; hop < 5; hop++) {
      var response = send("page", request(target).GET().build());
      if (response.statusCode() / 100 == 3) {
        target = target.resolve(response.headers().firstValue("Location").orElseThrow());
      } else {
        address = target.getRawPath();
        read(response);
        return;
      }
    }
    throw new IOException("Too many redirects from " + path);
  }

  private void read(HttpResponse<String> response) throws IOException {
    if (response.statusCode() == 503) {
      throw new Refused();
    }
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " on " + response.uri());
    }
    var html = response.body();
    int at = html.indexOf(STATE);
    if (at < 0) {
      throw new IOException("No Vaadin page at " + response.uri());
    }
    var config =
        JSON.readTree(html.substring(at + STATE.length(), end(html, at + STATE.length())))
            .get("initial")
            .get("appConfig");
    ui = config.get("v-uiId").intValue();
    page = new Page();
    clientId = 0;
    var uidl = config.get("uidl");
    securityKey = uidl.get("Vaadin-Security-Key").stringValue();
    apply(uidl);
  }

  /** Where the JSON object that begins at a position ends. */
  private static int end(String text, int begin) {
    int depth = 0;
    boolean quoted = false;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void apply(JsonNode uidl) {
    syncId = uidl.path("syncId").asInt(syncId);
    page.apply(uidl.path("changes"));
    for (var execution : uidl.path("execute")) {
      var first = execution.get(0);
      boolean isAddress =
          execution.get(execution.size() - 1).asString("").contains("history.")
              && first.isString()
              && first.stringValue().startsWith("/");
      if (isAddress || isPushed(execution)) {
        address = address(execution);
      }
    }
  }

  /** Navigation by the server: {@code history.pushState($0, '', $1)}. */
  private static boolean isPushed(JsonNode execution) {
    return execution.get(execution.size() - 1).asString("").contains("pushState");
  }

  private static String address(JsonNode execution) {
    for (var argument : execution) {
      if (argument.isString() && !argument.stringValue().contains("history.")) {
        var text = argument.stringValue();
        return text.startsWith("/") ? text : "/" + text;
      }
    }
    return "/";
  }

  /** Something happens to an element. */
  void fire(Page.Element element, String event, Map<String, Object> data)
      throws IOException, InterruptedException {
    var rpc = JSON.createObjectNode();
    rpc.put("type", "event").put("node", element.node()).put("event", event);
    rpc.set("data", JSON.valueToTree(data));
    send(List.of(rpc));
  }

  /** The client calls a method that the server has published. */
  JsonNode call(Page.Element element, String method, List<Object> arguments)
      throws IOException, InterruptedException {
    var rpc = JSON.createObjectNode();
    rpc.put("type", "publishedEventHandler").put("node", element.node());
    rpc.put("templateEventMethodName", method).put("promise", -1);
    rpc.set("templateEventMethodArgs", JSON.valueToTree(arguments));
    return send(List.of(rpc));
  }

  /** A property changes in the browser, and an event says so. */
  void change(Page.Element element, String property, Object value, String event)
      throws IOException, InterruptedException {
    var sync = JSON.createObjectNode();
    sync.put("type", "mSync").put("node", element.node()).put("feature", 1);
    sync.put("property", property).set("value", JSON.valueToTree(value));
    var fired = JSON.createObjectNode();
    fired.put("type", "event").put("node", element.node()).put("event", event);
    fired.set("data", JSON.createObjectNode());
    send(List.of(sync, fired));
  }

  private JsonNode send(List<ObjectNode> calls) throws IOException, InterruptedException {
    var answer = post("step", message(calls));
    apply(answer);
    return answer;
  }

  /** The visitor closes the tab. */
  void leave() throws IOException, InterruptedException {
    post("leave", message(List.of()).put("UNLOAD", true));
  }

  private ObjectNode message(List<ObjectNode> calls) {
    var message = JSON.createObjectNode();
    message.put("csrfToken", securityKey);
    message.set("rpc", JSON.valueToTree(calls));
    return message.put("syncId", syncId).put("clientId", clientId++);
  }

  private JsonNode post(String kind, ObjectNode message) throws IOException, InterruptedException {
    var response =
        send(
            kind,
            request(site.resolve("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build());
    if (response.statusCode() == 503) {
      throw new Refused();
    }
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " to a " + kind);
    }
    var answer = JSON.readTree(response.body());
    if (answer.path("meta").has("appError") || answer.path("meta").has("sessionExpired")) {
      throw new IOException("The server gave up: " + answer.get("meta"));
    }
    return answer;
  }

  private HttpRequest.Builder request(URI target) {
    var request = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(60));
    request.header("Accept-Language", "fr").header("User-Agent", "Mozilla/5.0 Chrome/140.0");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(String kind, HttpRequest request)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var response = http.send(request, BodyHandlers.ofString());
    timings.record(kind, System.nanoTime() - began);
    for (var cookie : response.headers().allValues("Set-Cookie")) {
      var pair = cookie.substring(0, (cookie + ";").indexOf(';'));
      int equals = pair.indexOf('=');
      cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return response;
  }

  /** The server says, politely, that it has no room. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("503");
    }
  }
}
