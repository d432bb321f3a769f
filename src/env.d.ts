/// <reference types="astro/client" />

/** Whether this build prints PDFs: see `integrations/paper.ts`. */
declare const __PDF__: boolean;

declare namespace App {
  interface Locals {
    /** Diagrams of the content, for the block that shows one by its id. */
    diagrams?: Map<string, import('./domain/diagram/diagram.ts').Diagram>;
    /** Abbreviations of the page, for the texts that use them and for its passport. */
    words?: import('./domain/term/abbreviations.ts').PageWords;
    /** Services of the site that a page may be sent to; set by the frame. */
    share?: import('./domain/share/links.ts').ShareTarget[];
  }
}
