package fr.orientess;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts OrientESS. */
@SpringBootApplication
public class OrientessApplication {

  public static void main(String[] args) {
    SpringApplication.run(OrientessApplication.class, args);
  }
}
