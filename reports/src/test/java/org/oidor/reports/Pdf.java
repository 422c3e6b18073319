package org.oidor.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files back. */
final class Pdf {
  private Pdf() {}

  /** The text of each page, white space folded. */
  static List<String> pages(byte[] file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("[\\s\\u00a0]+", " "));
      }
    }
    return pages;
  }

  static List<String> bookmarks(byte[] file) throws IOException {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      for (PDOutlineItem item : outline.children()) {
        titles.add(item.getTitle());
      }
    }
    return titles;
  }
}
