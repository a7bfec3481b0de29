package fr.orientess.ui.interview;

import com.vaadin.flow.router.Location;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Leads to the first open question when the address is loaded, before any page is made: Flow's way
 * would leave the address of the start in the browser. Inside the site {@link StartView} does it.
 */
@Controller
class StartController {

  private final Interviews interviews;

  StartController(Interviews interviews) {
    this.interviews = interviews;
  }

  /** The parameters go on as they came, so that the next page can tell which mean nothing. */
  @GetMapping("/" + InterviewPages.START)
  ResponseEntity<Void> start(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    var page = "/" + new Location(interviews.open(parameters).next()).getPath();
    var query = request.getQueryString();
    return ResponseEntity.status(HttpStatus.FOUND)
        .header(HttpHeaders.LOCATION, query == null ? page : page + "?" + query)
        .build();
  }
}
