package org.oidor.pipeline.wiring;

/**
 * The folder in which a run prepares its outputs.
 *
 * @param folder of any file system, ending in a slash
 */
public record Staging(String folder) {

  /** Where files stand as they will in the output folder. */
  public String published() {
    return folder + "published/";
  }

  /** Where workers keep intermediate files. */
  public String work() {
    return folder + "work/";
  }

  String tallies() {
    return folder + "tallies.bin";
  }

  String accounts() {
    return folder + "accounts.bin";
  }

  String themeList() {
    return folder + "theme-list.bin";
  }

  String themes() {
    return folder + "themes.bin";
  }
}
