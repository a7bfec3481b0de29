package fr.orientess.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the theme. In a working copy the files under {@code frontend/theme} win over those in the
 * jar, so that a change shows on the next reload without a build.
 */
@Configuration(proxyBeanMethods = false)
class ThemeResources implements WebMvcConfigurer {

  private static final String WORKING_COPY = "frontend/theme/";
  private static final String JAR = "/theme/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/theme/**")
        .addResourceLocations("file:" + WORKING_COPY, "classpath:" + JAR)
        .setCacheControl(CacheControl.noCache());
  }

  /** A file of the theme as it is served. */
  static Resource file(String name) {
    var own = new FileSystemResource(WORKING_COPY + name);
    return own.exists() ? own : new ClassPathResource(JAR + name);
  }
}
