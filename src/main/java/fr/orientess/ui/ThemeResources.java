package fr.orientess.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the theme. In a working copy the files under {@code frontend/theme} win over those in the
 * jar, so that a change shows on the next reload without a build.
 */
@Configuration(proxyBeanMethods = false)
class ThemeResources implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/theme/**")
        .addResourceLocations("file:frontend/theme/", "classpath:/theme/")
        .setCacheControl(CacheControl.noCache());
  }
}
