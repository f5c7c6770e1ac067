/** What parses PDF files: pdf.js's own worker, from the page's own origin. */
import "pdfjs-dist/build/pdf.worker.min.mjs";
