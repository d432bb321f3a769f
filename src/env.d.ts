/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Diagrams of the content, for the block that shows one by its id. */
    diagrams?: Map<string, import('./domain/diagram/diagram.ts').Diagram>;
  }
}
