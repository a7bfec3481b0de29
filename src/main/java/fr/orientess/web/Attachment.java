package fr.orientess.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a document to be saved. */
final class Attachment {

  private Attachment() {}

  /**
   * A document that was chosen by its {@code Accept} header.
   *
   * @param name of the file, in ASCII
   */
  static ResponseEntity<byte[]> of(byte[] document, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(document);
  }
}
