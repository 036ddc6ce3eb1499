// The worker of PDF.js, which serves whoever started it; its build for browsers of some years ago too.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
