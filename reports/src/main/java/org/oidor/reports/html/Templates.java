package org.oidor.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The precompiled templates. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.oidor.reports.generated");

  private Templates() {}

  static String render(String template, Object view) {
    StringOutput output = new StringOutput(1 << 19);
    ENGINE.render(template, view, output);
    return output.toString();
  }
}
