package org.oidor.pipeline.run;

/** The version of the program. */
public final class Version {
  private Version() {}

  /** The version in the jar's manifest, or {@code development} outside a jar. */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
